package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import localoffer.StandingClock;
import localoffer.database.Database;
import localoffer.mail.failed.FailedMail;
import localoffer.mail.failed.FailedMailStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which refusals say that no mail reaches somebody, and that nobody is written off for others. */
class BouncingTest {

  private static final Sender SENDER = new Sender("The Local Offer", "noreply@offer.example");
  private static final String AMIRA = "amira@example.org";

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final Database database = Database.inMemory();
  private final FailedMailStore failed = new FailedMailStore(database);
  private final BounceStore bounces = new BounceStore(database);
  private final PickyServer server;
  private final Outbox outbox;

  BouncingTest() throws IOException {
    server = new PickyServer();
    Post post = Post.smtp(server.address(), () -> SENDER);
    outbox = new Outbox(new MailStore(database), post, clock);
  }

  @AfterEach
  void close() throws IOException {
    database.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"550 no such user", "550 5.1.1 <amira@example.org>", "554 5.2.1 closed"})
  void anAddressThatNobodyHasIsNotedAndNoneOtherIs(String answer) {
    server.answers.put("RCPT", answer);
    send();
    assertTrue(bounces.marked().test(AMIRA));
    assertTrue(bounces.marked().test("Amira@Example.org"));
    assertFalse(bounces.marked().test("ben@example.org"));
    assertTrue(failed.all().getFirst().reason().startsWith("The mail server does not know"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"550 5.7.1 <amira@example.org> spam", "552 full", "554 5.2.2 full"})
  void aRefusalForAnotherReasonSaysNothingOfTheAddress(String answer) {
    server.answers.put("RCPT", answer);
    send();
    assertFalse(bounces.marked().test(AMIRA));
    assertEquals(1, failed.all().size());
  }

  @Test
  void anAddressThatTakesMailAgainIsForgivenUnlessSomebodySaidThatMailsComeBack() {
    server.answers.put("RCPT", "550 no such user");
    send();
    server.answers.clear();
    send();
    assertFalse(bounces.marked().test(AMIRA));
    bounces.report(AMIRA, clock.instant());
    send();
    assertTrue(bounces.marked().test(AMIRA));
    bounces.clear(AMIRA);
    assertFalse(bounces.marked().test(AMIRA));
  }

  @Test
  void whatFailedIsTriedAgainOnceSomebodySaysSo() {
    server.answers.put(".", "554 no");
    send();
    FailedMail mail = failed.all().getFirst();
    server.answers.clear();
    assertTrue(failed.tryAgain(mail.id(), clock.instant()));
    assertFalse(failed.tryAgain(mail.id(), clock.instant()));
    outbox.sendDue(() -> false);
    assertEquals(List.of(), failed.all());
    assertEquals(1, server.taken.size());
  }

  private void send() {
    database.inTransaction(
        handle -> {
          MailStore.put(handle, new Mail(AMIRA, "Hello", "Hello", "<p>Hello"), clock.instant());
          return handle;
        });
    outbox.sendDue(() -> false);
  }
}
