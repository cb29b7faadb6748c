/**
 * What becomes of a comment: the copy that others may read, the answer, what changed, and how it
 * ends. Owns the tables {@code comment_reply} and {@code comment_history}.
 *
 * <p>The copy is written by people from the original without personal details; two people approve
 * it where a child wrote or health is told of. Nothing but the copy ever leaves the restricted
 * tables. Each change is made to the comment as somebody saw it, by its version.
 */
@NullMarked
package localoffer.feedback.reply;

import org.jspecify.annotations.NullMarked;
