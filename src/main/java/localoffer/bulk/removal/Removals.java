package localoffer.bulk.removal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.bulk.removal.Removal.Item;
import localoffer.database.Ids;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Listing;
import localoffer.listing.Listings;

/** Taking many services away, which takes two officers: one asks, another one agrees. */
public final class Removals {

  private final RemovalStore store;
  private final Listings listings;
  private final Clock clock;

  public Removals(RemovalStore store, Listings listings, Clock clock) {
    this.store = store;
    this.listings = listings;
    this.clock = clock;
  }

  /** Asks for it; families see the services as before. */
  public Removal ask(List<Listing> asked, String reason, UUID officer) {
    List<Item> items = asked.stream().map(each -> new Item(each.id(), each.version())).toList();
    Removal removal =
        new Removal(Ids.next(clock), officer, reason, now(), Removal.State.WAITING, items);
    store.add(removal);
    return removal;
  }

  /** Those that wait for a second officer, the oldest first. */
  public List<Removal> waiting() {
    return store.waiting();
  }

  Optional<Removal> find(UUID id) {
    return store.find(id);
  }

  /** Whether somebody asked to take it away as it is now. */
  public boolean isAsked(Listing listing) {
    Item item = new Item(listing.id(), listing.version());
    return store.waiting().stream().anyMatch(each -> each.items().contains(item));
  }

  /** Whether an officer may decide it: not the one who asked. */
  static boolean mayDecide(Removal removal, UUID officer) {
    return removal.state() == Removal.State.WAITING && !removal.askedBy().equals(officer);
  }

  /**
   * Takes them away, those apart that were changed since; answers how many went. Cut off in the
   * middle it can be agreed to again.
   */
  int agree(Removal removal, UUID officer) {
    int gone = 0;
    for (Item item : removal.items()) {
      Optional<Listing> listing =
          listings.forOfficer(item.listing()).filter(each -> each.version() == item.version());
      if (listing.isPresent() && withdraw(listing.get(), removal, officer)) {
        gone++;
      }
    }
    store.decide(removal, Removal.State.AGREED, officer, now());
    return gone;
  }

  private boolean withdraw(Listing listing, Removal removal, UUID officer) {
    try {
      listings.withdraw(listing, officer.toString(), removal.reason());
      return true;
    } catch (ChangedMeanwhile e) {
      return false;
    }
  }

  void refuse(Removal removal, UUID officer) {
    store.decide(removal, Removal.State.REFUSED, officer, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
