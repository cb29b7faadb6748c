/** Who keeps the entries of which organisation: members, invitations, mergers. */
@NullMarked
package localoffer.membership;

import org.jspecify.annotations.NullMarked;
