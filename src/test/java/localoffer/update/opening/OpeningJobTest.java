package localoffer.update.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.StandingClock;
import localoffer.account.EmailAddress;
import localoffer.account.member.MemberStore;
import localoffer.account.member.Members;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Jobs;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import localoffer.listing.State;
import localoffer.mail.Letters;
import localoffer.web.Assets;
import localoffer.web.Templates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpeningJobTest {

  private static final Library LIBRARY = Library.open(Path.of("content"));
  private static final Templates TEMPLATES = new Templates(Assets.load());

  /** Half past eleven at night here, on the last day of it being closed. */
  private final StandingClock clock = new StandingClock("2027-01-04T23:30:00Z");

  private final Database database = Database.inMemory();
  private final List<String> told = new ArrayList<>();
  private final Listings listings =
      new Listings(new ListingStore(database), new ProviderStore(database), new Told(), clock);
  private final Provider trust = Examples.provider("trust");
  private final Jobs jobs =
      new Jobs(
          new JobRunStore(database),
          List.of(
              OpeningJob.in(
                  database,
                  listings,
                  new Letters(TEMPLATES, "https://offer.example", OpeningJobTest::site),
                  clock)),
          clock);

  OpeningJobTest() {
    new ListingStore(database)
        .addToEmpty(List.of(trust), List.of(), new Edit("test", "import", null, clock.instant()));
    new Members(new MemberStore(database), clock)
        .add(trust.id(), EmailAddress.parse("amira@example.org").orElseThrow(), "test");
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Map<String, Object> site() {
    return Map.of("site", LIBRARY.contents().site());
  }

  private Listing closed(String name, LocalDate until) {
    Listing open = listings.create(trust, Examples.details(name), "amira");
    return listings.standings().pause(open, "amira", "Snow", until);
  }

  @Test
  void whatWasClosedUntilADayOpensOnItAndWhoeverKeepsItIsTold() {
    Listing closed = closed("Club", LocalDate.of(2027, 1, 5));
    jobs.doWhatIsDue();
    assertEquals(State.PAUSED, state(closed));
    clock.pass(Duration.ofHours(1));
    told.clear();
    jobs.doWhatIsDue();
    jobs.doWhatIsDue();
    assertEquals(State.PUBLISHED, state(closed));
    assertEquals(List.of("put Club"), told);
    assertEquals(List.of("Open again: Club"), mails());
    assertEquals("calendar", listings.versions().of(closed.id()).getLast().author());
  }

  @Test
  void whatHasNoDayStaysClosedAndAnOldDayIsForgotten() {
    Listing first = closed("Club", LocalDate.of(2027, 1, 5));
    Listing resumed = listings.resume(first, "amira");
    Listing again = listings.pause(resumed, "amira", "A flood");
    clock.pass(Duration.ofDays(9));
    jobs.doWhatIsDue();
    assertEquals(State.PAUSED, state(again));
    assertTrue(mails().isEmpty());
  }

  private State state(Listing listing) {
    return listings.forOfficer(listing.id()).orElseThrow().state();
  }

  private List<String> mails() {
    return database.read(
        handle -> handle.createQuery("SELECT subject FROM mail").mapTo(String.class).list());
  }

  private final class Told implements PublicListings {

    @Override
    public void put(Listing listing) {
      told.add("put " + listing.details().name());
    }

    @Override
    public void remove(UUID id) {
      told.add("remove");
    }
  }
}
