/**
 * Links that lead nowhere: where services and pages link to, asked politely now and then, and only
 * where a council says so. Owns the table {@code link}.
 *
 * <p>Whoever keeps a listing can write any address, so none is asked that is not of the public
 * internet: each is looked up first, at each step of a redirect too. Java keeps what it looked up
 * for half a minute, so that the address asked is the one that was looked at.
 */
@NullMarked
package localoffer.review.link;

import org.jspecify.annotations.NullMarked;
