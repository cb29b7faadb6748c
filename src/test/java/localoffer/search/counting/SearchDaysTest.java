package localoffer.search.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchDaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 7, 20);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-07-20T09:00:00Z"));
  private final Database database = Database.inMemory();
  private final SearchDayStore store = new SearchDayStore(database);
  private SearchDays days = open();

  private SearchDays open() {
    return SearchDays.in(store, ((InstantSource) now::get).withZone(ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    days.close();
    database.close();
  }

  private void ask(String words, Outcome outcome, int times) {
    for (int i = 0; i < times; i++) {
      days.count(words, outcome);
    }
  }

  private List<Gap> gaps() {
    return days.gaps(MONDAY, MONDAY.plusDays(6));
  }

  @Test
  void whatManyMissedComesFirst() {
    ask("autism", Outcome.FOUND, 9);
    ask("hoist hire", Outcome.NOTHING, 3);
    ask("sleep clinic", Outcome.POOR, 4);
    ask("sleep clinic", Outcome.FOUND, 1);
    assertEquals(List.of(new Gap("sleep clinic", 5, 0, 4), new Gap("hoist hire", 3, 3, 0)), gaps());
  }

  @Test
  void daysAddUpAndEachIsADayInLondon() {
    ask("hoist hire", Outcome.NOTHING, 2);
    now.set(Instant.parse("2026-07-20T23:30:00Z"));
    ask("hoist hire", Outcome.NOTHING, 1);
    assertEquals(List.of(new Gap("hoist hire", 3, 3, 0)), gaps());
    assertEquals(List.of(), days.gaps(MONDAY, MONDAY));
    assertEquals(List.of(), days.gaps(MONDAY.plusDays(1), MONDAY.plusDays(1)));
  }

  @Test
  void wordsThatFewAskedAreNotShownUnlessOneAlone() {
    ask("jayden st judes", Outcome.NOTHING, 2);
    ask("sneys", Outcome.POOR, 2);
    ask("snasa", Outcome.NOTHING, 1);
    assertEquals(List.of(new Gap("snasa", 1, 1, 0)), gaps());
    ask("jayden st judes", Outcome.NOTHING, 1);
    assertEquals(2, gaps().size());
  }

  @Test
  void closingLosesNothing() {
    ask("hoist hire", Outcome.NOTHING, 3);
    days.close();
    days = open();
    assertEquals(1, gaps().size());
  }

  @Test
  void afterThirteenMonthsItIsForgotten() {
    ask("hoist hire", Outcome.NOTHING, 3);
    assertEquals(1, gaps().size());
    now.set(Instant.parse("2027-08-20T09:00:00Z"));
    assertEquals(1, gaps().size());
    now.set(Instant.parse("2027-08-21T09:00:00Z"));
    gaps();
    assertEquals(List.of(), gaps());
  }

  @Test
  void programsThatAskNonsenseFillNeitherMemoryNorDisk() {
    for (int i = 0; i < 21_000; i++) {
      days.count("nonsense" + i, Outcome.NOTHING);
      if (i % 1000 == 0) {
        gaps();
      }
    }
    assertEquals(20_000, gaps().size());
    for (int i = 0; i < 3_000; i++) {
      days.count("more" + i, Outcome.NOTHING);
    }
    days.count("nonsense1", Outcome.NOTHING);
    assertTrue(gaps().stream().allMatch(gap -> gap.words().startsWith("nonsense")));
  }
}
