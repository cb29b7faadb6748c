/**
 * How somebody asks to keep the entries of an organisation, listed or new, and how officers decide.
 * Owns the table {@code join_request}.
 *
 * <p>The first thing asked is an email address, and nothing is written down before its owner has
 * pressed the button behind the link that is mailed there. From then on every answer is kept at
 * once, so that nobody types one twice.
 */
@NullMarked
package localoffer.membership.joining;

import org.jspecify.annotations.NullMarked;
