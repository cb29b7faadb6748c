/**
 * Where officers see to comments: the board, one comment with all that is known of it, and a page
 * for each thing that they do to it.
 *
 * <p>Approvers and managers read the words as they were said; everybody else reads the copy. Two
 * officers at once are told of each other: the second gets 409, with what is kept now and what they
 * typed on one page.
 */
@NullMarked
package localoffer.feedback.triage;

import org.jspecify.annotations.NullMarked;
