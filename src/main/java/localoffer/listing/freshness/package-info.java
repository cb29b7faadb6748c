/** When a listing was last checked with its provider, and what families are told of it. */
@NullMarked
package localoffer.listing.freshness;

import org.jspecify.annotations.NullMarked;
