/**
 * Services that were closed until a day open again on that day by themselves, and whoever keeps
 * them is told so. The day stands in the table {@code pause} of the listings.
 */
@NullMarked
package localoffer.update.opening;

import org.jspecify.annotations.NullMarked;
