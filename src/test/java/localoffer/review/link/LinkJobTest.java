package localoffer.review.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import localoffer.StandingClock;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Jobs;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import localoffer.listing.starter.StarterDirectory;
import localoffer.review.link.Probe.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LinkJobTest {

  private static final PublicListings NOBODY =
      new PublicListings() {
        @Override
        public void put(Listing listing) {}

        @Override
        public void remove(UUID id) {}
      };

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final Database database = Database.inMemory();
  private final Library library = Library.open(Path.of("content"));
  private final LinkStore store = new LinkStore(database);
  private final List<String> asked = new ArrayList<>();
  private Answer answer = Answer.ALIVE;

  private Jobs jobs() {
    ListingStore listings = new ListingStore(database);
    if (listings.isEmpty()) {
      StarterDirectory.read(Path.of("content"), library.contents().taxonomy(), clock)
          .loadInto(listings);
    }
    Links links =
        new Links(new Listings(listings, new ProviderStore(database), NOBODY, clock), library);
    LinkJob job =
        LinkJob.with(store, links, new LinkJob.Asking(this::ask, () -> {}, () -> {}), clock);
    return new Jobs(new JobRunStore(database), List.of(job), clock);
  }

  private Answer ask(String href) {
    asked.add(href);
    return answer;
  }

  @AfterEach
  void close() {
    library.close();
    database.close();
  }

  @Test
  void someAreAskedEachHourAndNoneTwiceInAWeek() {
    Jobs jobs = jobs();
    for (int hour = 0; hour < 48; hour++) {
      jobs.doWhatIsDue();
      jobs.doWhatIsDue();
      clock.pass(Duration.ofHours(1));
    }
    assertTrue(asked.size() > 100, asked.size() + " asked");
    assertEquals(new HashSet<>(asked).size(), asked.size());
    int first = asked.size();
    clock.pass(Duration.ofDays(7));
    jobs.doWhatIsDue();
    assertEquals(60, asked.size() - first);
  }

  @Test
  void oneFailureIsForgivenAndThreeAreNot() {
    Jobs jobs = jobs();
    answer = Answer.FAILED;
    for (int week = 0; week < 3; week++) {
      assertEquals(List.of(), store.dead());
      jobs.doWhatIsDue();
      clock.pass(Duration.ofDays(8));
    }
    assertFalse(asked.isEmpty());
    answer = Answer.FAILED;
    for (int hour = 0; hour < 100; hour++) {
      jobs.doWhatIsDue();
      clock.pass(Duration.ofHours(1));
    }
    assertTrue(
        store.all().values().stream().allMatch(link -> link.isDead() == link.failures() >= 3));
  }

  @Test
  void aLinkThatNobodyLeadsToIsForgotten() {
    Jobs jobs = jobs();
    database.inTransaction(
        handle -> LinkStore.write(handle, "https://gone.example/", Answer.GONE, clock.instant()));
    assertEquals(1, store.dead().size());
    jobs.doWhatIsDue();
    assertEquals(List.of(), store.dead());
  }
}
