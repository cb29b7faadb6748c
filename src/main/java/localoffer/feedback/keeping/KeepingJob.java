package localoffer.feedback.keeping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import localoffer.jobs.Job;
import localoffer.jobs.Turn;
import localoffer.place.Days;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what is kept no longer, once a day. */
public final class KeepingJob implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(KeepingJob.class);

  private final KeepingStore store;
  private final Supplier<Retention> retention;
  private final Runnable shown;
  private final Clock clock;

  /**
   * Asks anew on each day for how long things are kept.
   *
   * @param shown runs after something was deleted
   */
  public KeepingJob(
      KeepingStore store, Supplier<Retention> retention, Runnable shown, Clock clock) {
    this.store = store;
    this.retention = retention;
    this.shown = shown;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "comment-keeping";
  }

  @Override
  public Optional<String> due(Instant now) {
    return Optional.of(Days.of(now).toString());
  }

  @Override
  public boolean run(Turn turn) {
    LocalDate today = LocalDate.parse(turn.occasion());
    KeepingStore.Deleted deleted = store.tidy(turn, retention.get(), today, clock.instant());
    if (!deleted.isNothing()) {
      LOG.info("Kept no longer: {}", deleted);
      shown.run();
    }
    return true;
  }
}
