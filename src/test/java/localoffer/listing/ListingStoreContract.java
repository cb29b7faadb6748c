package localoffer.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.database.Database;
import localoffer.listing.Listing.Edit;
import localoffer.listing.VersionStore.Version;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the stores of the directory do on every database that the portal can use. */
abstract class ListingStoreContract {

  private static final Instant LATER = Instant.parse("2026-11-23T10:00:00Z");
  private static final Edit CREATE = new Edit("officer", "create", null, Examples.NOW);
  private static final Edit UPDATE = new Edit("officer", "update", "It moved", LATER);

  private final Database database = open();
  private final ListingStore store = new ListingStore(database);
  private final ProviderStore providers = new ProviderStore(database);
  private final Provider trust = Examples.provider("trust");

  /** A new, empty database, with every migration. */
  abstract Database open();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aListingComesBackAsItWasKept() {
    providers.add(trust);
    Listing full = Examples.withEverything(trust, "full");
    Listing bare = Examples.listing(trust, "bare");
    store.add(full, CREATE);
    store.add(bare, CREATE);
    assertEquals(Optional.of(full), store.find(full.id()));
    assertEquals(Optional.of(bare), store.find(bare.id()));
  }

  @Test
  void familiesAreShownOnlyWhatIsPublished() {
    providers.add(trust);
    Listing shown = Examples.listing(trust, "shown");
    Listing hidden = Examples.withEverything(trust, "paused");
    store.add(shown, CREATE);
    store.add(hidden, CREATE);
    assertEquals(List.of(shown), store.published());
    assertEquals(List.of(shown), store.publishedOf(trust.id()));
    assertEquals(List.of(shown), store.publishedAbout("things-to-do"));
    assertEquals(List.of(), store.publishedAbout("housing"));
    assertEquals(Optional.of(shown), store.publishedBySlug("shown"));
    assertEquals(Optional.empty(), store.publishedBySlug("paused"));
    assertTrue(store.directory().hasSlug("paused"));
  }

  @Test
  void aSaveOfTheVersionBeforeIsRefusedWithWhatIsThereNow() {
    providers.add(trust);
    Listing seen = Examples.listing(trust, "club");
    store.add(seen, CREATE);
    Listing mine = seen.saying(Examples.details("Mine"), LATER);
    Listing theirs = seen.saying(Examples.details("Theirs"), LATER);
    store.update(theirs, UPDATE, ListingStore.Also.NOTHING);
    long before = store.changeNumber();
    ChangedMeanwhile refused =
        assertThrows(
            ChangedMeanwhile.class, () -> store.update(mine, UPDATE, ListingStore.Also.NOTHING));
    assertEquals(theirs, refused.current());
    assertEquals(Optional.of(theirs), store.find(seen.id()));
    assertEquals(before, store.changeNumber());
  }

  @Test
  void everyVersionIsKeptWithItsAuthorAndReason() {
    providers.add(trust);
    Listing first = Examples.listing(trust, "club");
    store.add(first, CREATE);
    Listing second = first.saying(Examples.everything(), LATER);
    store.update(second, UPDATE, ListingStore.Also.NOTHING);
    assertEquals(
        List.of(
            new Version(1, State.PUBLISHED, first.details(), "officer", null, CREATE.at()),
            new Version(2, State.PUBLISHED, second.details(), "officer", "It moved", LATER)),
        new VersionStore(database).of(first.id()));
    assertEquals(2, audited());
  }

  @Test
  void theHistoryCannotBeChanged() {
    providers.add(trust);
    store.add(Examples.listing(trust, "club"), CREATE);
    for (String sql :
        List.of("UPDATE listing_version SET author = 'x'", "DELETE FROM listing_version")) {
      assertThrows(
          JdbiException.class, () -> database.inTransaction(handle -> handle.execute(sql)));
    }
  }

  @Test
  void aNewTopicTakesThePlaceOfTheOld() {
    providers.add(trust);
    Listing seen = Examples.listing(trust, "club");
    store.add(seen, CREATE);
    Listing next = seen.saying(Examples.about("Other", "housing"), LATER);
    store.update(next, UPDATE, ListingStore.Also.NOTHING);
    assertEquals(List.of(next), store.publishedAbout("housing"));
    assertEquals(List.of(), store.publishedAbout("things-to-do"));
  }

  @Test
  void theIndexCanFollowByTheChangeNumber() {
    providers.add(trust);
    Listing one = Examples.listing(trust, "one");
    Listing two = Examples.listing(trust, "two");
    store.add(one, CREATE);
    store.add(two, CREATE);
    List<Listing> seen = new ArrayList<>();
    long number = store.eachPublished(seen::add);
    assertEquals(List.of("one", "two"), seen.stream().map(Listing::slug).sorted().toList());
    assertEquals(store.changeNumber(), number);
    seen.clear();
    assertEquals(number, store.eachChangedSince(number, seen::add));
    assertEquals(List.of(), seen);
    Listing gone = one.in(State.ARCHIVED, LATER);
    store.update(gone, UPDATE, ListingStore.Also.NOTHING);
    assertTrue(store.eachChangedSince(number, seen::add) > number);
    assertEquals(List.of(gone), seen);
  }

  @Test
  void anEmptyDirectoryIsFilledWhollyOrNotAtAll() {
    Listing good = Examples.listing(trust, "good");
    Listing sameAddress = Examples.listing(trust, "good");
    assertThrows(
        JdbiException.class,
        () -> store.addToEmpty(List.of(trust), List.of(good, sameAddress), CREATE));
    assertTrue(store.isEmpty());
    assertEquals(0, audited());
    assertTrue(store.addToEmpty(List.of(trust), List.of(good), CREATE));
    assertFalse(store.addToEmpty(List.of(trust), List.of(good), CREATE));
    assertEquals(List.of(good), store.published());
  }

  @Test
  void theDatabaseItselfRefusesNonsense() {
    Listing orphan = Examples.listing(Examples.provider("unknown"), "orphan");
    assertThrows(JdbiException.class, () -> store.add(orphan, CREATE));
    providers.add(trust);
    Listing longName =
        Examples.listing(trust, "long").saying(Examples.details("a".repeat(201)), LATER);
    assertThrows(JdbiException.class, () -> store.add(longName, CREATE));
    assertEquals(0, store.changeNumber());
  }

  @Test
  void providersAreFoundBySlugAndListedByName() {
    Provider other = Examples.provider("alliance");
    providers.add(trust);
    providers.add(other);
    assertEquals(List.of(other, trust), providers.all());
    assertEquals(Optional.of(trust), providers.bySlug("trust"));
    assertEquals(Optional.empty(), providers.bySlug("nobody"));
  }

  private int audited() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM audit").mapTo(Integer.class).one());
  }
}
