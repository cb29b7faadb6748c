package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import localoffer.StandingClock;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail is tried until it is taken or refused for good; it is never lost. */
class OutboxTest {

  private static final Sender SENDER = new Sender("The Local Offer", "noreply@offer.example");
  private static final String AMIRA = "amira@example.org";
  private static final String BEN = "ben@example.org";

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00.250Z");
  private final PickyServer server;
  private final Post post;
  @TempDir private Path folder;
  private Database database;

  OutboxTest() throws IOException {
    server = new PickyServer();
    post = Post.smtp(server.address(), () -> SENDER);
  }

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("outbox.sqlite"));
  }

  @AfterEach
  void close() throws IOException {
    database.close();
    server.close();
  }

  @Test
  void whatIsTakenIsSentOnce() {
    put(AMIRA);
    put(BEN);
    Outbox outbox = outbox(post);
    send(outbox);
    clock.pass(Duration.ofDays(1));
    send(outbox);
    assertEquals(2, server.taken.size());
    assertEquals(1, server.heard("CONNECT"));
    assertEquals(List.of("sent 1 null", "sent 1 null"), states());
  }

  @Test
  void whatIsNotTakenYetIsTriedSixTimesWithinNineHours() {
    server.answers.put("RCPT", "450 amira@example.org is busy");
    put(AMIRA);
    Outbox outbox = outbox(post);
    send(outbox);
    int attempts = 1;
    for (int minutes : List.of(1, 5, 30, 120, 360)) {
      assertEquals(
          List.of("waiting " + attempts + " The mail server asks to try later: 450."), states());
      clock.pass(Duration.ofMinutes(minutes).minusSeconds(1));
      send(outbox);
      assertEquals(attempts, server.heard("RCPT"));
      clock.pass(Duration.ofSeconds(1));
      send(outbox);
      assertEquals(++attempts, server.heard("RCPT"));
    }
    assertEquals(List.of("failed 6 The mail server asks to try later: 450."), states());
    clock.pass(Duration.ofDays(1));
    send(outbox);
    assertEquals(6, server.heard("RCPT"));
  }

  @Test
  void whatIsTakenLaterIsSent() {
    server.answers.put(".", "451 try later");
    put(AMIRA);
    Outbox outbox = outbox(post);
    send(outbox);
    server.answers.clear();
    clock.pass(Duration.ofMinutes(1));
    send(outbox);
    assertEquals(List.of("sent 2 null"), states());
  }

  @Test
  void aRefusalForGoodIsBelievedAndHoldsUpNobodyElse() {
    server.answers.put("RCPT TO:<AMIRA", "550 5.1.1 <amira@example.org> is unknown");
    put(AMIRA);
    put(BEN);
    send(outbox(post));
    String unknown = "The mail server does not know the address: 550.";
    assertEquals(List.of("failed 1 " + unknown, "sent 1 null"), states());
  }

  @Test
  void wordsThatAreRefusedForGoodFail() {
    server.answers.put(".", "554 no");
    put(AMIRA);
    send(outbox(post));
    assertEquals(List.of("failed 1 The mail server refused it: 554."), states());
  }

  @Test
  void aSenderThatIsRefusedIsOursToMend() {
    server.answers.put("MAIL", "550 who are you?");
    put(AMIRA);
    send(outbox(post));
    assertEquals(List.of("waiting 1 The mail server did not take it."), states());
  }

  @Test
  void aServerThatIsAwayIsAskedOnceAndNotByEachMail() {
    server.answers.put("CONNECT", "421 closed");
    put(AMIRA);
    put(BEN);
    put(BEN);
    send(outbox(post));
    assertEquals(1, server.heard("CONNECT"));
    String waits = "waiting 1 The mail server cannot be reached safely.";
    assertEquals(List.of(waits, waits, waits), states());
  }

  @Test
  void killedBetweenSendingAndNotingItSendsAgainUnderTheSameId() {
    put(AMIRA);
    Outbox killed =
        outbox(
            mail -> {
              post.send(mail);
              throw new IllegalStateException("killed");
            });
    assertThrows(IllegalStateException.class, () -> send(killed));
    post.rest();
    database.close();
    database = Database.open(folder.resolve("outbox.sqlite"));
    Outbox next = outbox(post);
    send(next);
    assertEquals(1, server.taken.size());
    clock.pass(Duration.ofMinutes(1));
    send(next);
    assertEquals(List.of("sent 2 null"), states());
    assertEquals(2, server.taken.size());
    assertEquals(headers(server.taken.get(0)), headers(server.taken.get(1)));
  }

  @Test
  void nothingSaidOrKeptOfAFailureHoldsAWordOfTheMail() {
    List<String> said = new ArrayList<>();
    Handler listening =
        new Handler() {
          @Override
          public void publish(LogRecord logged) {
            said.add(logged.getMessage() + logged.getThrown());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(Outbox.class.getName());
    logger.addHandler(listening);
    logger.setLevel(Level.ALL);
    try {
      server.answers.put("RCPT TO:<AMIRA", "550 <amira@example.org> secret");
      server.answers.put("RCPT TO:<BEN", "450 <ben@example.org> secret");
      put(AMIRA);
      put(BEN);
      send(outbox(post));
    } finally {
      logger.removeHandler(listening);
    }
    assertEquals(2, said.size());
    String all = said + " " + states();
    assertFalse(all.contains("example.org") || all.contains("secret"), all);
  }

  @Test
  void afterThirtyDaysTheAddressAndTheWordsAreForgotten() {
    put(AMIRA);
    Outbox outbox = outbox(post);
    send(outbox);
    clock.pass(Duration.ofDays(30));
    send(outbox);
    assertEquals(List.of(AMIRA), strings("SELECT address"));
    clock.pass(Duration.ofHours(2));
    send(outbox);
    assertEquals(List.of(""), strings("SELECT address"));
  }

  @Test
  void stopsBetweenTwoMails() {
    put(AMIRA);
    put(BEN);
    outbox(post).sendDue(() -> server.taken.size() == 1);
    assertEquals(1, server.taken.size());
    assertTrue(states().contains("waiting 0 null"));
  }

  private Outbox outbox(Post by) {
    return new Outbox(new MailStore(database), by, clock);
  }

  private static void send(Outbox outbox) {
    outbox.sendDue(() -> false);
  }

  private void put(String to) {
    Mail mail = new Mail(to, "A secret subject", "Some secret words", "<p>Some secret words");
    database.inTransaction(
        handle -> {
          MailStore.put(handle, mail, clock.instant());
          return mail;
        });
  }

  private List<String> states() {
    return strings("SELECT state || ' ' || attempts || ' ' || coalesce(last_error, 'null')");
  }

  private List<String> strings(String select) {
    return database.read(
        handle ->
            handle.createQuery(select + " FROM mail ORDER BY address").mapTo(String.class).list());
  }

  private static List<String> headers(String mail) {
    List<String> headers =
        mail.lines().filter(line -> line.matches("(Message-ID|Date): .+")).toList();
    assertEquals(2, headers.size(), mail);
    return headers;
  }
}
