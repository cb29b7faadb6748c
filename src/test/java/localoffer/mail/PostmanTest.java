package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import localoffer.StandingClock;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail leaves soon after what caused it, by itself. */
class PostmanTest {

  /** Less than the time after which it looks unasked. */
  private static final int SOON = 20_000;

  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00.250Z");
  private final Database database = Database.inMemory();

  @BeforeEach
  void start() {
    greenMail.start();
  }

  @AfterEach
  void stop() {
    greenMail.stop();
    database.close();
  }

  @Test
  void sendsWhatWaitedAndIsWokenByWhatComes() {
    put();
    try (Postman postman = postman()) {
      postman.start();
      assertTrue(greenMail.waitForIncomingEmail(SOON, 1));
      while (!postman.isResting()) {
        Thread.onSpinWait();
      }
      put();
      assertTrue(greenMail.waitForIncomingEmail(SOON, 2));
    }
  }

  @Test
  void sendsNothingOnceItIsClosed() {
    try (Postman postman = postman()) {
      postman.start();
    }
    put();
    assertEquals(0, greenMail.getReceivedMessages().length);
    try (Postman next = postman()) {
      next.start();
      assertTrue(greenMail.waitForIncomingEmail(SOON, 1));
    }
  }

  @Test
  void canBeClosedBeforeItIsStarted() {
    postman().close();
  }

  private Postman postman() {
    SmtpServer server =
        SmtpServer.parse("smtp://127.0.0.1:" + greenMail.getSmtp().getPort()).orElseThrow();
    Sender sender = new Sender("The Local Offer", "noreply@offer.example");
    return new Postman(database, Post.smtp(server, () -> sender), clock);
  }

  private void put() {
    Mail mail = new Mail("amira@example.org", "Hello", "Hello", "<p>Hello");
    database.inTransaction(
        handle -> {
          MailStore.put(handle, mail, clock.instant());
          return mail;
        });
  }
}
