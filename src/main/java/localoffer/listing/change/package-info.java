/**
 * What somebody asks to have changed in a listing, from its draft to an officer's decision; owns
 * the tables {@code change} and {@code trusted_provider}.
 *
 * <p>A change holds the whole entry as it was and as it is to be. It is out of date when the
 * listing no longer says what it said when the change was begun; that somebody confirmed or paused
 * the listing meanwhile does not matter. A decision writes the change, the listing with its version
 * and audit row, and the mails about it in one transaction; then the index is told.
 */
@NullMarked
package localoffer.listing.change;

import org.jspecify.annotations.NullMarked;
