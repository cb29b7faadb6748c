/**
 * A family's words before they meet the index: how text is cut and folded, synonyms, and what in a
 * query is not about meaning (an age, a place). Knows nothing of documents.
 */
@NullMarked
package localoffer.search.words;

import org.jspecify.annotations.NullMarked;
