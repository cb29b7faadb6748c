package localoffer.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that does timed work: it looks each minute whether something is due. */
public final class Jobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final Duration LOOKS = Duration.ofMinutes(1);
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JobRunStore store;
  private final List<Job> jobs;
  private final Clock clock;
  private final String holder = UUID.randomUUID().toString();
  private final Map<String, Instant> rests = new HashMap<>();
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().daemon().name("jobs").unstarted(this::work);

  /** Does nothing by itself before it is started. */
  public Jobs(JobRunStore store, List<Job> jobs, Clock clock) {
    this.store = store;
    this.jobs = List.copyOf(jobs);
    this.clock = clock;
  }

  public void start() {
    thread.start();
  }

  private void work() {
    try {
      do {
        doWhatIsDue();
      } while (!stopping.await(LOOKS.toSeconds(), TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      stopping.countDown();
    }
  }

  /** Looks once at each job; one that fails goes on some minutes later, and stops no other. */
  public void doWhatIsDue() {
    for (Job job : jobs) {
      Instant now = clock.instant();
      if (isStopping() || now.isBefore(rests.getOrDefault(job.name(), Instant.MIN))) {
        continue;
      }
      try {
        job.due(now).ifPresent(occasion -> take(job, occasion, now));
      } catch (RuntimeException e) {
        LOG.warn("The job {} goes on later, for it failed", job.name(), e);
        rests.put(job.name(), now.plus(AFTER_A_FAILURE));
      }
    }
  }

  private void take(Job job, String occasion, Instant now) {
    Turn turn = new Turn(job.name(), occasion, holder, this::isStopping);
    if (!store.take(turn, now)) {
      return;
    }
    boolean done;
    try {
      done = job.run(turn);
    } catch (RuntimeException e) {
      store.giveBack(turn, e.getClass().getSimpleName());
      throw e;
    }
    if (done) {
      store.end(turn, clock.instant());
    } else {
      store.giveBack(turn, null);
    }
  }

  private boolean isStopping() {
    return stopping.getCount() == 0;
  }

  /** Lets the step under way end, for a while: what is left is done after the next start. */
  @Override
  public void close() {
    stopping.countDown();
    try {
      if (thread.isAlive()) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
