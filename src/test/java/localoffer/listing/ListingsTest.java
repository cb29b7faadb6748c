package localoffer.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import localoffer.content.Programme;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListingsTest {

  private final Database database = Database.inMemory();
  private final ProviderStore providers = new ProviderStore(database);
  private final List<String> told = new ArrayList<>();
  private final Listings listings = listings(new Told(told));
  private final Provider trust = Examples.provider("trust");

  @BeforeEach
  void aProvider() {
    providers.add(trust);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void familiesFindANewListingAtOnceAndNotOnceItIsWithdrawn() {
    Listing made = listings.create(trust, Examples.details("Saturday club"), "officer");
    assertEquals(Optional.of(made), listings.publishedBySlug("saturday-club"));
    Listing changed = listings.update(made, Examples.details("Sunday club"), "officer", null);
    assertEquals(Optional.of(changed), listings.publishedBySlug("saturday-club"));
    listings.withdraw(changed, "officer", "It closed");
    assertEquals(Optional.empty(), listings.publishedBySlug("saturday-club"));
    assertEquals(List.of("put Saturday club", "put Sunday club", "remove " + made.id()), told);
  }

  @Test
  void theNextCheckIsDueWhenTheProgrammeSaysSo() {
    Listing made = listings.create(trust, Examples.details("Club"), "officer");
    assertEquals(LocalDate.of(2027, 2, 22), listings.confirm(made, "amira").reviewDue());
    Programme programme = new Programme(4, Map.of("things-to-do", 1), Map.of(), Set.of());
    Listings often = listings(new Told(told)).checkedAs(() -> programme);
    Listing other = listings.create(trust, Examples.about("Advice", "rights"), "officer");
    assertEquals(LocalDate.of(2027, 3, 22), often.confirm(other, "amira").reviewDue());
    Listing again = listings.publishedBySlug("club").orElseThrow();
    assertEquals(LocalDate.of(2026, 12, 22), often.confirm(again, "amira").reviewDue());
  }

  @Test
  void theIndexIsToldNothingOfASaveThatWasRefused() {
    Listing made = listings.create(trust, Examples.details("Club"), "officer");
    listings.withdraw(made, "officer", null);
    told.clear();
    assertThrows(
        ChangedMeanwhile.class,
        () -> listings.update(made, Examples.details("Mine"), "officer", null));
    assertEquals(List.of(), told);
  }

  @Test
  void aChangeIsKeptWhenTheIndexFails() {
    Listings withBrokenIndex =
        listings(
            new PublicListings() {
              @Override
              public void put(Listing listing) {
                throw new IllegalStateException("no room for the index");
              }

              @Override
              public void remove(UUID id) {}
            });
    Listing made = withBrokenIndex.create(trust, Examples.details("Club"), "officer");
    assertEquals(Optional.of(made), listings.publishedBySlug("club"));
    List<Listing> missed = new ArrayList<>();
    listings.eachChangedSince(0, missed::add);
    assertEquals(List.of(made), missed);
  }

  @Test
  void twoListingsOfOneNameHaveTwoAddresses() {
    assertEquals("a-b-c", create("A & B, c!").slug());
    assertEquals("a-b-c-2", create("A b-C").slug());
    assertEquals("a-b-c-3", create("(a) b c").slug());
    assertEquals("childrens-cafe", create("Children’s café").slug());
    assertEquals("listing", create("???").slug());
  }

  private Listing create(String name) {
    return listings.create(trust, Examples.details(name), "officer");
  }

  private Listings listings(PublicListings index) {
    return new Listings(new ListingStore(database), providers, index, Examples.CLOCK);
  }

  private record Told(List<String> told) implements PublicListings {

    @Override
    public void put(Listing listing) {
      told.add("put " + listing.details().name());
    }

    @Override
    public void remove(UUID id) {
      told.add("remove " + id);
    }
  }
}
