/**
 * Listings that stand in the directory twice: which ones are alike, and how two become one. Owns
 * the tables {@code merged_listing} and {@code not_same}.
 *
 * <p>Of two that become one, one keeps its address and the other is archived with its history: its
 * address leads on to the first, until it is brought back.
 */
@NullMarked
package localoffer.listing.merge;

import org.jspecify.annotations.NullMarked;
