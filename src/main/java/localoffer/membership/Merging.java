package localoffer.membership;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import localoffer.listing.Listings;
import localoffer.listing.Provider;

/** Makes one organisation of two, on the record, and has families find it so. */
public final class Merging {

  private final MergeStore store;
  private final Listings listings;
  private final Clock clock;

  public Merging(MergeStore store, Listings listings, Clock clock) {
    this.store = store;
    this.listings = listings;
    this.clock = clock;
  }

  void merge(Provider from, Provider into, String actor) {
    listings.inTurn(
        () -> store.merge(from, into, actor, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }
}
