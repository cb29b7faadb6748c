package localoffer.insight.counting;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import localoffer.place.Days;
import localoffer.web.Views;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what is seen and used, by the day in London. A page waits for no disk: counts are kept in
 * memory and written every few seconds, on the day of the writing, and at the close; a program that
 * is killed loses some seconds of them.
 */
public final class Visits implements Views, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Visits.class);
  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final int LONGEST_PATH = 300;
  private static final int YEARS_KEPT = 3;

  private final VisitDayStore store;
  private final String ours;
  private final Clock clock;
  private final ScheduledExecutorService writing =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("visit-days").factory());
  private final Map<String, Counter> counters = new ConcurrentHashMap<>();
  private Map<Seen, Long> waiting = new HashMap<>();
  private @Nullable LocalDate tidied;

  private Visits(VisitDayStore store, String ours, Clock clock) {
    this.store = store;
    this.ours = ours;
    this.clock = clock;
  }

  /**
   * Counts in a store until it is closed.
   *
   * @param baseUrl the public address of this site
   */
  public static Visits in(VisitDayStore store, String baseUrl, Clock clock) {
    return in(store, baseUrl, clock, EVERY);
  }

  static Visits in(VisitDayStore store, String baseUrl, Clock clock, Duration every) {
    Visits visits = new Visits(store, URI.create(baseUrl).getHost(), clock);
    ScheduledFuture<?> _ =
        visits.writing.scheduleWithFixedDelay(
            visits::write, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    return visits;
  }

  /** Officers and providers at work are not counted, nor is our own rehearsal at the start. */
  @Override
  public View of(String path, @Nullable String query) {
    if (!isPublic(path) || (query != null && query.contains("rehearsal="))) {
      return View.UNCOUNTED;
    }
    Counter counter = counter(path);
    @Nullable Origin said = Origin.said(query).orElse(null);
    return header ->
        counter.add(
            Use.VIEW,
            Device.of(header.apply("User-Agent")),
            said == null ? Origin.of(header.apply("Referer"), ours) : said);
  }

  private static boolean isPublic(String path) {
    return !path.matches("/(staff|update)([/.].*)?") && path.length() <= LONGEST_PATH;
  }

  private Counter counter(String path) {
    return counters.computeIfAbsent(path, _ -> new Counter());
  }

  @Override
  public void downloaded(String path, Function<String, @Nullable String> header) {
    if (isPublic(path)) {
      counter(path)
          .add(
              Use.DOWNLOAD,
              Device.of(header.apply("User-Agent")),
              Origin.of(header.apply("Referer"), ours));
    }
  }

  /** A page that was seen since the start was printed or shared; no other page is counted. */
  void told(Use use, String path, Device device) {
    Counter counter = counters.get(path);
    if (counter != null) {
      counter.add(use, device, Origin.SITE);
    }
  }

  /** What was seen and used, as of now. */
  public VisitFigures figures() {
    write();
    return new VisitFigures(store);
  }

  /** Writes what waits; what cannot be written now waits on. */
  private synchronized void write() {
    LocalDate today = Days.today(clock);
    counters.forEach((path, counter) -> counter.empty(today, path, waiting));
    try {
      if (!waiting.isEmpty()) {
        store.add(waiting);
        waiting = new HashMap<>();
      }
      if (!today.equals(tidied)) {
        store.forgetBefore(today.minusYears(YEARS_KEPT));
        tidied = today;
      }
    } catch (RuntimeException e) {
      LOG.warn("Pages seen could not be counted yet", e);
    }
  }

  /** Writes what waits, and counts no more. */
  @Override
  public void close() {
    writing.close();
    write();
  }
}
