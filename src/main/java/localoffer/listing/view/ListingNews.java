package localoffer.listing.view;

import java.util.Optional;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.listing.VersionStore;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a listing that families should know.
 *
 * @param changed the day on which it last came to say something else
 * @param closed whether it is closed for now
 * @param since the day since which it is closed, for now or for good
 * @param why it is closed for now, in the words of whoever closed it
 */
public record ListingNews(
    @Nullable String changed, boolean closed, @Nullable String since, @Nullable String why) {

  /** As its history has it. */
  public static ListingNews of(Listing listing, VersionStore versions) {
    String changed = versions.reworded(listing.id()).map(Days::inWords).orElse(null);
    boolean closed = listing.state() == State.PAUSED;
    Optional<VersionStore.Version> now =
        listing.state() == State.PUBLISHED ? Optional.empty() : versions.sinceInState(listing.id());
    return new ListingNews(
        changed,
        closed,
        now.map(VersionStore.Version::at).map(Days::inWords).orElse(null),
        now.filter(version -> closed).map(VersionStore.Version::reason).orElse(null));
  }
}
