package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import localoffer.database.Database;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;
import localoffer.portal.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal itself sends what waits in its outbox. */
class MailingTest {

  private static final int PATIENCE = 1_000;

  @TempDir private Path data;

  @Test
  void withoutAMailServerAMailIsAFileInTheDataFolder() throws IOException {
    Map<String, String> settings = Map.of("LOCAL_OFFER_DATA", data.toString());
    try (Database database = Database.open(Config.of(settings).database())) {
      Mail mail = new Mail("amira@example.org", "Hello", "Hello", "<p>Hello");
      database.inTransaction(
          handle -> {
            MailStore.put(handle, mail, World.CLOCK.instant());
            return mail;
          });
    }
    try (World _ = World.open(settings)) {
      for (int waited = 0; waited < PATIENCE && mails().isEmpty(); waited++) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
    }
    assertEquals(1, mails().size());
    String mail = Files.readString(mails().getFirst());
    assertTrue(mail.contains("To: amira@example.org\r\n"), mail);
    assertTrue(mail.contains("From: Wolverhampton Local Offer <noreply@localhost>\r\n"), mail);
  }

  private List<Path> mails() throws IOException {
    Path outbox = data.resolve("outbox");
    if (!Files.isDirectory(outbox)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(outbox)) {
      return files.filter(file -> file.toString().endsWith(".eml")).toList();
    }
  }
}
