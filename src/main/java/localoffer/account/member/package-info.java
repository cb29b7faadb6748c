/** Who keeps the entries of which organisations right. Owns the table {@code provider_member}. */
@NullMarked
package localoffer.account.member;

import org.jspecify.annotations.NullMarked;
