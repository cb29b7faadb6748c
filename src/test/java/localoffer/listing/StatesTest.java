package localoffer.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import localoffer.StandingClock;
import localoffer.database.Database;
import localoffer.listing.VersionStore.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who keep a listing right may do with it, and who finds it in which state. */
class StatesTest implements PublicListings {

  private final StandingClock clock = new StandingClock("2026-11-23T23:30:00Z");
  private final Database database = Database.inMemory();
  private final ProviderStore providers = new ProviderStore(database);
  private final VersionStore versions = new VersionStore(database);
  private final List<String> told = new ArrayList<>();
  private final Listings listings =
      new Listings(new ListingStore(database), providers, this, clock);
  private final Provider trust = Examples.provider("trust");
  private final Provider other = Examples.provider("other");

  @BeforeEach
  void providers() {
    providers.add(trust);
    providers.add(other);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  public void put(Listing listing) {
    told.add("put " + listing.slug());
  }

  @Override
  public void remove(UUID id) {
    told.add("remove");
  }

  @Test
  void aConfirmedListingIsDueAgainInThreeMonthsAndSaysWhatItSaid() {
    Listing made = create(trust, "Club");
    clock.pass(Duration.ofHours(1));
    Listing confirmed = listings.confirm(made, "amira");
    assertEquals(clock.instant(), confirmed.confirmedAt());
    assertEquals(LocalDate.of(2027, 2, 24), confirmed.reviewDue());
    assertEquals(2, confirmed.version());
    assertEquals(made.details(), confirmed.details());
    assertEquals(Optional.of(confirmed), listings.publishedBySlug("club"));
    assertThrows(ChangedMeanwhile.class, () -> listings.confirm(made, "ben"));
  }

  @Test
  void aPausedListingIsKnownByItsAddressAndTheSearchLosesItUntilItResumes() {
    Listing paused = listings.pause(create(trust, "Club"), "amira", "Holidays");
    assertEquals(Optional.empty(), listings.publishedBySlug("club"));
    assertEquals(Optional.of(paused), listings.shownBySlug("club"));
    listings.resume(listings.confirm(paused, "amira"), "amira");
    assertEquals(List.of("put club", "remove", "remove", "put club"), told);
  }

  @Test
  void sinceWhenAndWhyAListingIsClosedIsKnownWhateverElseChangedSince() {
    Listing paused = listings.pause(create(trust, "Club"), "amira", "Holidays");
    Instant then = clock.instant();
    clock.pass(Duration.ofDays(3));
    Listing confirmed = listings.confirm(paused, "ben");
    Version since = versions.sinceInState(confirmed.id()).orElseThrow();
    assertEquals(then, since.at());
    assertEquals("Holidays", since.reason());
  }

  @Test
  void whenAListingLastSaidSomethingElseIsKnown() {
    Listing made = create(trust, "Club");
    assertEquals(Optional.empty(), versions.reworded(made.id()));
    clock.pass(Duration.ofDays(1));
    Instant then = clock.instant();
    Listing changed = listings.update(made, Examples.details("Cafe"), "officer", null);
    clock.pass(Duration.ofDays(1));
    listings.confirm(changed, "amira");
    assertEquals(Optional.of(then), versions.reworded(made.id()));
  }

  @Test
  void whatIsClosedForGoodIsArchivedAndCanBeBroughtBack() {
    Listing closed = listings.withdraw(create(trust, "Club"), "amira", "No room");
    assertEquals(Optional.of(closed), listings.shownBySlug("club"));
    assertThrows(ChangedMeanwhile.class, () -> listings.confirm(closed, "amira"));
    assertThrows(ChangedMeanwhile.class, () -> listings.pause(closed, "amira", null));
    Listing back = listings.standings().bringBack(closed, "officer", "They found room");
    assertEquals(Optional.of(back), listings.publishedBySlug("club"));
  }

  @Test
  void aNewListingIsUnseenUntilItIsApproved() {
    Listing draft = listings.begin(trust, Examples.details("Club"), "amira");
    assertEquals(Optional.empty(), listings.shownBySlug("club"));
    assertEquals(
        State.DRAFT, listings.standings().bringBack(close(draft), "officer", null).state());
  }

  @Test
  void aVersionIsRestoredAsTheNextOne() {
    Listing made = create(trust, "Club");
    Listing changed = listings.update(made, Examples.details("Cafe"), "officer", null);
    Listing restored = listings.restore(changed, made.details(), "officer", "A mistake");
    assertEquals("Club", restored.details().name());
    assertEquals(3, restored.version());
    assertEquals("A mistake", versions.of(made.id()).getLast().reason());
  }

  @Test
  void everybodyReachesTheirOwnListingsAndNobodyElses() {
    Listing mine = create(trust, "Club");
    Listing theirs = create(other, "Cafe");
    Set<UUID> trusts = Set.of(trust.id());
    assertEquals(Optional.of(mine), listings.ownedBy(trusts, mine.id()));
    assertEquals(Optional.empty(), listings.ownedBy(trusts, theirs.id()));
    assertEquals(Optional.empty(), listings.ownedBy(Set.of(), mine.id()));
    assertEquals(List.of(), listings.of(Set.of()));
    close(mine);
    assertEquals(Optional.empty(), listings.ownedBy(trusts, mine.id()));
    assertEquals(List.of(), listings.of(trusts));
  }

  @Test
  void whatWasNeverCheckedStandsFirstThenWhatIsDueSoonest() {
    Listing later = create(trust, "A");
    Listing sooner = listings.confirm(create(trust, "B"), "amira");
    clock.pass(Duration.ofDays(1));
    Listing confirmed = listings.confirm(later, "amira");
    Listing never = create(trust, "C");
    assertEquals(List.of(never, sooner, confirmed), listings.of(Set.of(trust.id())));
  }

  @Test
  void officersFindAListingOfAnyStateByWords() {
    Listing club = close(create(trust, "Saturday club"));
    Listing cafe = create(other, "100% cafe");
    assertEquals(List.of(club), listings.named("CLUB saturday"));
    assertEquals(List.of(club), listings.named("trust sat"));
    assertEquals(List.of(cafe), listings.named("100%"));
    assertEquals(List.of(), listings.named("club_"));
    assertEquals(List.of(cafe, club), listings.named(" "));
    assertEquals(Optional.of(club), listings.forOfficer(club.id()));
  }

  private Listing create(Provider provider, String name) {
    return listings.create(provider, Examples.details(name), "officer");
  }

  private Listing close(Listing listing) {
    return listings.withdraw(listing, "amira", null);
  }
}
