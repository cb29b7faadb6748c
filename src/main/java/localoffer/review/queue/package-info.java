/**
 * What providers sent, and what officers decide on it. Whoever decides first takes the change, so
 * that two officers do not decide it at once; whatever was seen and is no longer so answers 409
 * with what is there now.
 */
@NullMarked
package localoffer.review.queue;

import org.jspecify.annotations.NullMarked;
