/**
 * The ways in: a link in a mail, and for officers then the code of an authenticator. Owns the
 * tables {@code sign_in_link} and {@code authenticator}.
 *
 * <p>A link that is asked for lasts a quarter of an hour. One that stands in a mail of ours that
 * invites members to look at their entries lasts as long as that mail is of use: else nobody could
 * answer it with three clicks. It works once too, and lets in as a member alone.
 */
@NullMarked
package localoffer.account.arrival;

import org.jspecify.annotations.NullMarked;
