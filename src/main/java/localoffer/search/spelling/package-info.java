/**
 * Puts right what was typed wrong, from the words of the index as they are written. Candidates are
 * words a slip or two away and words that sound the same; each is weighed by how likely the slip
 * is, how common the word is and what stands beside it.
 */
@NullMarked
package localoffer.search.spelling;

import org.jspecify.annotations.NullMarked;
