package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mail is in the outbox exactly when what caused it is in the database. */
class MailStoreTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final Mail MAIL =
      new Mail("amira@example.org", "'); DROP TABLE mail; --", "Grüße \uD83D\uDE00", "<p>Grüße");

  private final Database database = Database.inMemory();
  private final MailStore store = new MailStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aMailWaitsAsItWasPut() {
    put(MAIL);
    Mail.Waiting waiting = store.due(NOW).orElseThrow();
    assertEquals(MAIL, waiting.mail());
    assertEquals(0, waiting.attempts());
    assertEquals(NOW, waiting.createdAt());
  }

  @Test
  void thereIsNoMailOfWhatDidNotHappen() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.inTransaction(
                handle -> {
                  MailStore.put(handle, MAIL, NOW);
                  throw new IllegalStateException("it did not happen");
                }));
    assertTrue(store.due(NOW).isEmpty());
  }

  @Test
  void aMailOfOneKeyIsPutOnceForEver() {
    assertTrue(putOnce("round/1"));
    assertFalse(putOnce("round/1"));
    assertTrue(putOnce("round/2"));
    Mail.Waiting first = store.due(NOW).orElseThrow();
    store.begin(first, NOW);
    store.sent(first, NOW);
    store.emptyBefore(NOW.plus(Duration.ofDays(31)));
    assertFalse(putOnce("round/1"));
  }

  @Test
  void theLongestWaitingIsFirst() {
    database.inTransaction(
        handle -> {
          MailStore.put(handle, MAIL, NOW.plusSeconds(2));
          MailStore.put(handle, MAIL, NOW.plusSeconds(1));
          return MAIL;
        });
    assertTrue(store.due(NOW).isEmpty());
    Instant later = NOW.plusSeconds(5);
    assertEquals(NOW.plusSeconds(1), store.due(later).orElseThrow().createdAt());
  }

  @Test
  void nothingIsKeptOfAnOldMailButItsTimes() {
    put(MAIL);
    put(MAIL);
    Mail.Waiting sent = store.due(NOW).orElseThrow();
    store.begin(sent, NOW);
    store.sent(sent, NOW);
    store.emptyBefore(NOW);
    assertEquals(List.of(MAIL.to(), MAIL.to()), column("address"));
    store.emptyBefore(NOW.plusSeconds(1));
    assertEquals(List.of("", MAIL.to()), column("address"));
    assertEquals(List.of("", MAIL.subject()), column("subject"));
    assertEquals(List.of("", MAIL.text()), column("text"));
    assertEquals(List.of("", MAIL.html()), column("html"));
    assertEquals(List.of(NOW.toString(), NOW.toString()), column("created_at"));
  }

  private void put(Mail mail) {
    database.inTransaction(
        handle -> {
          MailStore.put(handle, mail, NOW);
          return mail;
        });
  }

  private boolean putOnce(String key) {
    return database.inTransaction(handle -> MailStore.putOnce(handle, key, MAIL, NOW));
  }

  private List<String> column(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT " + name + " FROM mail ORDER BY state, id")
                .mapTo(String.class)
                .list());
  }
}
