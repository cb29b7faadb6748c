/** How each published listing stands between its last check with the provider and its next. */
@NullMarked
package localoffer.listing.checking;

import org.jspecify.annotations.NullMarked;
