/**
 * How an agency that a comment concerns answers it, by a link in a mail and without an account.
 * Owns the tables {@code agency_ask} and {@code agency_link}.
 *
 * <p>A link holds 256 random bits, of which the hash is kept. Looking at it changes nothing; it
 * answers once, and works until then or until a month after the day on which it was due. All it
 * shows is the approved copy.
 */
@NullMarked
package localoffer.feedback.agency;

import org.jspecify.annotations.NullMarked;
