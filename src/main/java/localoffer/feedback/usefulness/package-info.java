/**
 * "Was this useful?", counted by day, page and answer, and nothing of whoever said it. Owns the
 * table {@code usefulness}.
 */
@NullMarked
package localoffer.feedback.usefulness;

import org.jspecify.annotations.NullMarked;
