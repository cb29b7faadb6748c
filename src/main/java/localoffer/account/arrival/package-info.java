/**
 * The way in: a link in a mail, then the code of an authenticator. Owns the tables {@code
 * sign_in_link} and {@code authenticator}.
 */
@NullMarked
package localoffer.account.arrival;

import org.jspecify.annotations.NullMarked;
