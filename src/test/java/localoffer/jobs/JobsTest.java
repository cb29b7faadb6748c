package localoffer.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import localoffer.StandingClock;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timed work is done once, by one runner, whatever is killed. */
class JobsTest {

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final Counting job = new Counting();
  @TempDir private Path folder;
  private Database database;
  private Database other;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("jobs.sqlite"));
    other = Database.open(folder.resolve("jobs.sqlite"));
  }

  @AfterEach
  void close() {
    database.close();
    other.close();
  }

  @Test
  void anOccasionIsDoneOnceForEver() {
    Jobs jobs = jobs(database);
    jobs.doWhatIsDue();
    jobs.doWhatIsDue();
    jobs(other).doWhatIsDue();
    assertEquals(List.of("day 1", "day 2", "day 3"), job.done);
    assertEquals(List.of("2026-11-23 1 ended"), runs());
  }

  @Test
  void theNextOccasionIsDoneAgain() {
    Jobs jobs = jobs(database);
    jobs.doWhatIsDue();
    clock.pass(Duration.ofDays(1));
    job.left = 1;
    jobs.doWhatIsDue();
    assertEquals(4, job.done.size());
    assertEquals(List.of("2026-11-23 1 ended", "2026-11-24 1 ended"), runs());
  }

  @Test
  void oneRunnerIsAtItEvenWithTwoPrograms() {
    job.meanwhile = () -> jobs(other).doWhatIsDue();
    jobs(database).doWhatIsDue();
    assertEquals(List.of("day 1", "day 2", "day 3"), job.done);
    assertEquals(List.of("2026-11-23 1 ended"), runs());
  }

  @Test
  void whatFailsGoesOnWhereItStoppedSomeMinutesLater() {
    Jobs jobs = jobs(database);
    job.failing = true;
    jobs.doWhatIsDue();
    assertEquals(List.of("day 1"), job.done);
    assertEquals(List.of("2026-11-23 1 IllegalStateException"), runs());
    job.failing = false;
    jobs.doWhatIsDue();
    assertEquals(List.of("day 1"), job.done);
    clock.pass(Duration.ofMinutes(10));
    jobs.doWhatIsDue();
    assertEquals(List.of("day 1", "day 2", "day 3"), job.done);
    assertEquals(List.of("2026-11-23 2 ended"), runs());
  }

  @Test
  void aKilledRunnerIsWaitedForAndThenItsWorkGoesOn() {
    job.killing = true;
    assertThrows(Killed.class, () -> jobs(database).doWhatIsDue());
    job.killing = false;
    Jobs next = jobs(other);
    clock.pass(JobRunStore.LEASE.minusSeconds(1));
    next.doWhatIsDue();
    assertEquals(List.of("day 1"), job.done);
    clock.pass(Duration.ofSeconds(1));
    next.doWhatIsDue();
    assertEquals(List.of("day 1", "day 2", "day 3"), job.done);
  }

  @Test
  void whoLostTheirTurnWritesNothingMore() {
    job.meanwhile =
        () -> {
          job.meanwhile = () -> {};
          clock.pass(JobRunStore.LEASE);
          jobs(other).doWhatIsDue();
        };
    jobs(database).doWhatIsDue();
    assertEquals(List.of("day 1", "day 2", "day 3"), job.done);
    assertEquals(List.of("2026-11-23 2 ended"), runs());
  }

  @Test
  void aJobThatFailsStopsNoOther() {
    job.failing = true;
    Counting second = new Counting();
    second.name = "second";
    new Jobs(new JobRunStore(database), List.of(job.in(database), second.in(database)), clock)
        .doWhatIsDue();
    assertEquals(3, second.done.size());
  }

  @Test
  void aRunnerIsStoppedBetweenTwoSteps() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Jobs jobs = jobs(database);
    job.meanwhile =
        () -> {
          begun.countDown();
          try {
            assertTrue(closing.await(1, TimeUnit.MINUTES));
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    jobs.start();
    assertTrue(begun.await(1, TimeUnit.MINUTES));
    Thread closer = Thread.ofVirtual().start(jobs::close);
    while (!job.turn.orElseThrow().isOver()) {
      Thread.onSpinWait();
    }
    closing.countDown();
    closer.join();
    assertEquals(List.of("day 1"), job.done);
    assertEquals(List.of("2026-11-23 1 null"), runs());
  }

  private Jobs jobs(Database in) {
    return new Jobs(new JobRunStore(in), List.of(job.in(in)), clock);
  }

  private List<String> runs() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT occasion || ' ' || attempts || ' '
                      || CASE WHEN ended_at IS NOT NULL THEN 'ended'
                         ELSE coalesce(last_error, 'null') END
                    FROM job_run WHERE job = 'counting' ORDER BY occasion
                    """)
                .mapTo(String.class)
                .list());
  }

  /** As a kill is: nothing that catches failures sees it. */
  private static final class Killed extends Error {

    private static final long serialVersionUID = 1L;
  }

  /** Counts three steps a day. */
  private final class Counting {

    private final List<String> done = new ArrayList<>();
    private String name = "counting";
    private int left = 3;
    private boolean failing;
    private boolean killing;
    private Runnable meanwhile = () -> {};
    private Optional<Turn> turn = Optional.empty();

    Job in(Database database) {
      return new Job() {
        @Override
        public String name() {
          return name;
        }

        @Override
        public Optional<String> due(Instant now) {
          return Optional.of(now.toString().substring(0, 10));
        }

        @Override
        public boolean run(Turn mine) {
          turn = Optional.of(mine);
          while (left > 0) {
            if (mine.isOver()) {
              return false;
            }
            step(database, mine);
          }
          return true;
        }
      };
    }

    private void step(Database database, Turn mine) {
      meanwhile.run();
      database.inTransaction(
          handle -> {
            JobRunStore.keep(handle, mine, clock.instant());
            return handle;
          });
      done.add("day " + (done.size() + 1));
      left--;
      if (failing) {
        throw new IllegalStateException("failed");
      }
      if (killing) {
        throw new Killed();
      }
    }
  }
}
