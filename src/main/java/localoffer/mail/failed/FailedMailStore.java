package localoffer.mail.failed;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Database;
import localoffer.database.Verification;
import org.jdbi.v3.core.Handle;

/** Those of the table {@code mail} that failed, as long as their words are kept. */
public final class FailedMailStore {

  private static final String FAILED = " FROM mail WHERE state = 'failed' AND address <> ''";
  private static final int MOST = 200;

  private final Database database;

  public FailedMailStore(Database database) {
    this.database = database;
  }

  /** The newest first, at most 200. */
  public List<FailedMail> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT *" + FAILED + " ORDER BY created_at DESC, id LIMIT " + MOST)
                .map(
                    (row, context) ->
                        new FailedMail(
                            UUID.fromString(row.getString("id")),
                            row.getString("address"),
                            row.getString("subject"),
                            Instant.parse(row.getString("created_at")),
                            row.getString("last_error")))
                .list());
  }

  /** Has it tried again from the start; false when it did not fail, or its words are gone. */
  public boolean tryAgain(UUID id, Instant now) {
    return database.inTransaction(
        handle ->
            handle.execute(
                    """
                    UPDATE mail SET state = 'waiting', attempts = 0, next_attempt_at = ?,
                      last_error = NULL
                    WHERE id = ? AND state = 'failed' AND address <> ''
                    """,
                    now.truncatedTo(ChronoUnit.SECONDS).toString(),
                    id.toString())
                > 0);
  }

  /** A sentence on how many failed, of a database file; empty when none did. */
  public static Optional<String> sentence(Path file) {
    int failed = Verification.look(file, FailedMailStore::count);
    return failed == 0
        ? Optional.empty()
        : Optional.of(
            (failed == 1 ? "1 mail of the last 30 days" : failed + " mails of the last 30 days")
                + " could not be delivered: officers see more at /staff/mail.");
  }

  private static int count(Handle handle) {
    return handle.createQuery("SELECT count(*)" + FAILED).mapTo(Integer.class).one();
  }
}
