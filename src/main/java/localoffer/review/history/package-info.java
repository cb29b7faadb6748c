/**
 * All that officers can know of one listing: what it ever said, who changed it and why, and the way
 * back to any of it. Nothing is ever written over: an old version is restored as the next one.
 */
@NullMarked
package localoffer.review.history;

import org.jspecify.annotations.NullMarked;
