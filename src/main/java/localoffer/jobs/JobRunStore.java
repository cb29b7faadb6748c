package localoffer.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The table {@code job_run}: at most one runner is at a job, and each occasion is done once. */
public final class JobRunStore {

  /** How long a runner that says nothing more is waited for: a step takes far less. */
  static final Duration LEASE = Duration.ofMinutes(2);

  private final Database database;

  public JobRunStore(Database database) {
    this.database = database;
  }

  /** Takes the turn, unless it was done before or somebody is at this job; answers whether. */
  boolean take(Turn turn, Instant now) {
    return !isDone(turn) && takeIfFree(turn, now);
  }

  private boolean isDone(Turn turn) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT 1 FROM job_run
                    WHERE job = :job AND occasion = :occasion AND ended_at IS NOT NULL
                    """)
                .bind("job", turn.job())
                .bind("occasion", turn.occasion())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  private boolean takeIfFree(Turn turn, Instant now) {
    return database.inTransaction(
        handle -> {
          handle.execute(
              "UPDATE job_run SET holder = NULL, held_until = NULL"
                  + " WHERE job = ? AND held_until <= ?",
              turn.job(),
              second(now));
          int taken =
              handle
                  .createUpdate(
                      """
                      INSERT INTO job_run (job, occasion, holder, held_until, attempts, began_at)
                      SELECT :job, :occasion, :holder, :until, 1, :now
                      WHERE NOT EXISTS (
                        SELECT 1 FROM job_run WHERE job = :job AND holder IS NOT NULL)
                      ON CONFLICT (job, occasion) DO UPDATE
                        SET holder = :holder, held_until = :until, attempts = attempts + 1
                        WHERE ended_at IS NULL
                      """)
                  .bind("job", turn.job())
                  .bind("occasion", turn.occasion())
                  .bind("holder", turn.holder())
                  .bind("until", second(now.plus(LEASE)))
                  .bind("now", second(now))
                  .execute();
          return taken > 0;
        });
  }

  /**
   * Keeps the turn, within the transaction of a step: what is done in it counts only if the turn is
   * still this runner's.
   *
   * @throws Turn.Lost when it is not
   */
  public static void keep(Handle handle, Turn turn, Instant now) {
    int kept =
        handle
            .createUpdate(
                """
                UPDATE job_run SET held_until = :until
                WHERE job = :job AND occasion = :occasion AND holder = :holder
                """)
            .bind("job", turn.job())
            .bind("occasion", turn.occasion())
            .bind("holder", turn.holder())
            .bind("until", second(now.plus(LEASE)))
            .execute();
    if (kept == 0) {
      throw new Turn.Lost(turn);
    }
  }

  /** It is done, and never again. */
  void end(Turn turn, Instant now) {
    release(
        turn,
        "ended_at = :now, last_error = NULL",
        statement -> statement.bind("now", second(now)));
  }

  /** Something is left to do; {@code error} says why in words of ours, null when it was stopped. */
  void giveBack(Turn turn, @Nullable String error) {
    release(turn, "last_error = :error", statement -> statement.bind("error", error));
  }

  private void release(Turn turn, String also, UnaryOperator<Update> binding) {
    database.inTransaction(
        handle ->
            binding
                .apply(
                    handle
                        .createUpdate(
                            "UPDATE job_run SET holder = NULL, held_until = NULL, "
                                + also
                                + " WHERE job = :job AND occasion = :occasion AND holder = :holder")
                        .bind("job", turn.job())
                        .bind("occasion", turn.occasion())
                        .bind("holder", turn.holder()))
                .execute());
  }

  /** Times of whole seconds are all equally long, so that they compare as text. */
  private static String second(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
