/** Everything Lucene and everything about meaning: from a family's words to results. */
@NullMarked
package localoffer.search;

import org.jspecify.annotations.NullMarked;
