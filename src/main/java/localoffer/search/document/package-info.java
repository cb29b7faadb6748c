/** What can be found: listings, pages, hard words and the taxonomy, made ready for an index. */
@NullMarked
package localoffer.search.document;

import org.jspecify.annotations.NullMarked;
