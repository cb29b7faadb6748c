package localoffer.mail.failed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import localoffer.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailedMailStoreTest {

  @TempDir private Path folder;

  @Test
  void whoVerifiesIsToldHowManyMailsFailed() {
    Path file = folder.resolve("mails.sqlite");
    try (Database database = Database.open(file)) {
      assertEquals(Optional.empty(), FailedMailStore.sentence(file));
      fail(database, "019ab000-0000-7000-8000-000000000001");
      assertEquals("1 mail of the last 30 days could not", begin(file));
      fail(database, "019ab000-0000-7000-8000-000000000002");
      assertEquals("2 mails of the last 30 days could not", begin(file));
    }
  }

  private static String begin(Path file) {
    return FailedMailStore.sentence(file).orElseThrow().replaceFirst(" be delivered.*", "");
  }

  private static void fail(Database database, String id) {
    database.inTransaction(
        handle ->
            handle.execute(
                """
                INSERT INTO mail (id, state, address, subject, text, html, attempts,
                  next_attempt_at, created_at, last_error)
                VALUES (?, 'failed', 'amira@example.org', 'x', 'x', 'x', 6,
                  '2026-11-23T09:00:00Z', '2026-11-23T09:00:00Z', 'Nobody is there.')
                """,
                id));
  }
}
