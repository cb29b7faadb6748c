package localoffer.search.counting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what families search for, by the day in London. A search waits for no disk: counts are
 * kept in memory and written every few seconds and at the close, so that a program that is killed
 * loses some seconds of them. They are counts; nobody was told that they are kept.
 */
public final class SearchDays implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SearchDays.class);
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final int MOST_WAITING = 2_000;
  private static final int MONTHS_KEPT = 13;

  private final SearchDayStore store;
  private final Clock clock;
  private final ScheduledExecutorService writing =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("search-days").factory());
  private Map<Asked, Tally> waiting = new HashMap<>();
  private volatile @Nullable LocalDate tidied;

  private SearchDays(SearchDayStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Counts in a store until it is closed. */
  public static SearchDays in(SearchDayStore store, Clock clock) {
    SearchDays days = new SearchDays(store, clock);
    ScheduledFuture<?> _ =
        days.writing.scheduleWithFixedDelay(
            days::write, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    return days;
  }

  /**
   * Counts one search; never waits and never fails.
   *
   * @param words as {@link Scrubbing} left them
   */
  public synchronized void count(String words, Outcome outcome) {
    Asked asked = new Asked(today(), words);
    if (waiting.size() < MOST_WAITING || waiting.containsKey(asked)) {
      waiting.merge(asked, Tally.of(outcome), Tally::plus);
    }
  }

  /**
   * What was not well answered from one day to another, both included, most asked first. Words that
   * were asked only once or twice are not among them, but for single words that found nothing.
   */
  public List<Gap> gaps(LocalDate from, LocalDate to) {
    write();
    return store.gaps(from, to);
  }

  /** What was asked at least three times, most asked first, however it was answered. */
  public List<Gap> mostAsked(LocalDate from, LocalDate to, int most) {
    write();
    return store.mostAsked(from, to, most);
  }

  /** How often anything was asked. */
  public Tally total(LocalDate from, LocalDate to) {
    write();
    return store.total(from, to);
  }

  /** Writes what waits; what cannot be written now waits on. */
  private void write() {
    Map<Asked, Tally> counted = taken();
    try {
      if (!counted.isEmpty()) {
        store.add(counted);
        counted = Map.of();
      }
      tidy();
    } catch (RuntimeException e) {
      LOG.warn("Searches could not be counted yet", e);
      giveBack(counted);
    }
  }

  private synchronized Map<Asked, Tally> taken() {
    Map<Asked, Tally> counted = waiting;
    waiting = new HashMap<>();
    return counted;
  }

  private synchronized void giveBack(Map<Asked, Tally> counted) {
    counted.forEach((asked, tally) -> waiting.merge(asked, tally, Tally::plus));
  }

  /** Once a day, and at the start: counts are not kept for ever. */
  private void tidy() {
    LocalDate today = today();
    if (!today.equals(tidied)) {
      store.forgetBefore(today.minusMonths(MONTHS_KEPT));
      tidied = today;
    }
  }

  private LocalDate today() {
    return Days.today(clock);
  }

  /** Writes what waits, and counts no more. */
  @Override
  public void close() {
    writing.close();
    write();
  }
}
