/** The directory: listings and their providers, what one may do with them, and their tables. */
@NullMarked
package localoffer.listing;

import org.jspecify.annotations.NullMarked;
