/** What is asked of a search, and what it answers: values with no word of Lucene. */
@NullMarked
package localoffer.search.answer;

import org.jspecify.annotations.NullMarked;
