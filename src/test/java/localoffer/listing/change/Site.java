package localoffer.listing.change;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import localoffer.StandingClock;
import localoffer.database.Database;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import localoffer.listing.VersionStore;
import localoffer.mail.Mail;

/** A directory of one club, who proposes and decides on it, and what families' search hears. */
final class Site implements PublicListings, AutoCloseable {

  static final UUID CAROL = new UUID(1, 1);
  static final UUID ERIN = new UUID(2, 2);

  final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  final Database database = Database.inMemory();
  final ListingStore store = new ListingStore(database);
  final List<String> told = new ArrayList<>();
  final Listings listings = new Listings(store, new ProviderStore(database), this, clock);
  final ChangeStore changeStore = new ChangeStore(database);
  final Changes changes = new Changes(changeStore, listings, clock);
  final Decisions decisions =
      new Decisions(changeStore, listings, (change, listing) -> List.of(mail(change)), clock);
  final Provider trust = Examples.provider("trust");

  Site() {
    Edit edit = new Edit("test", "create", null, clock.instant());
    Listing club = Examples.listing(trust, "club");
    store.addToEmpty(List.of(trust), List.of(club), edit);
  }

  Listing club() {
    return listings.shownBySlug("club").orElseThrow();
  }

  Listing again(Listing listing) {
    return listings.forOfficer(listing.id()).orElseThrow();
  }

  /** What Amira proposes for the club, before the officers. */
  Change sent(String name) {
    Change draft = changes.begin(club(), "amira");
    Change saved = changes.save(draft, Examples.details(name), "amira");
    return changes.send(saved, "A note", "amira");
  }

  List<VersionStore.Version> history(Listing listing) {
    return new VersionStore(database).of(listing.id());
  }

  List<String> subjects() {
    return database.read(
        handle ->
            handle.createQuery("SELECT subject FROM mail ORDER BY id").mapTo(String.class).list());
  }

  private static Mail mail(Change change) {
    return new Mail("amira@example.org", change.stage().word(), "Text", "<p>HTML");
  }

  @Override
  public void put(Listing listing) {
    told.add("put " + listing.details().name());
  }

  @Override
  public void remove(UUID id) {
    told.add("remove");
  }

  @Override
  public void close() {
    database.close();
  }
}
