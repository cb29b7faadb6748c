package localoffer.membership;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import localoffer.listing.Listing;
import localoffer.listing.Provider;
import localoffer.listing.PublicListings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one organisation of two, on the record, and has families find it so. */
public final class Merging {

  private static final Logger LOG = LoggerFactory.getLogger(Merging.class);

  private final MergeStore store;
  private final PublicListings publicListings;
  private final Clock clock;

  public Merging(MergeStore store, PublicListings publicListings, Clock clock) {
    this.store = store;
    this.publicListings = publicListings;
    this.clock = clock;
  }

  void merge(Provider from, Provider into, String actor) {
    store
        .merge(from, into, actor, clock.instant().truncatedTo(ChronoUnit.SECONDS))
        .forEach(this::tell);
  }

  private void tell(Listing listing) {
    try {
      publicListings.follow(listing);
    } catch (RuntimeException e) {
      // The move is kept: the index catches up by its change number.
      LOG.warn("The index did not take listing {}", listing.id(), e);
    }
  }
}
