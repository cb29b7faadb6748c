package localoffer.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import localoffer.mail.Undelivered.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a real mail server gets, and what it must do to get it. */
class SmtpPostTest {

  private static final Sender SENDER =
      new Sender("Wolverhampton\r\nLocal Offér", "noreply@offer.example");
  private static final Mail.Waiting WAITING =
      new Mail.Waiting(
          "019ab000-0000-7000-8000-000000000001",
          new Mail(
              "amira@example.org",
              "Grüße an \uD83D\uDE00 families who read a subject of more than one line of mail",
              "Grüße\n" + "long ".repeat(400) + "\n.\nFrom here\n",
              "<p>Grüße</p>"),
          0,
          Instant.parse("2026-11-23T09:00:00Z"));

  private final GreenMail greenMail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    greenMail.start();
  }

  @AfterEach
  void stop() {
    greenMail.stop();
  }

  @Test
  void theServerGetsBothVersionsWhole() throws Exception {
    post("").send(WAITING);
    MimeMessage message = greenMail.getReceivedMessages()[0];
    assertEquals(WAITING.mail().subject(), message.getSubject());
    assertEquals(
        "amira@example.org", InternetAddress.toString(message.getRecipients(RecipientType.TO)));
    InternetAddress from = (InternetAddress) message.getFrom()[0];
    assertEquals("Wolverhampton Local Offér", from.getPersonal());
    assertEquals("noreply@offer.example", from.getAddress());
    MimeMultipart parts = (MimeMultipart) message.getContent();
    assertEquals("multipart/alternative", parts.getContentType().replaceFirst(";(?s:.)*", ""));
    assertEquals(
        WAITING.mail().text(),
        String.valueOf(parts.getBodyPart(0).getContent()).replace("\r\n", "\n"));
    assertEquals("text/html; charset=UTF-8", parts.getBodyPart(1).getContentType());
    assertEquals(WAITING.mail().html(), parts.getBodyPart(1).getContent());
  }

  @Test
  void theHeadersSayThatAProgramSentIt() throws Exception {
    post("").send(WAITING);
    MimeMessage message = greenMail.getReceivedMessages()[0];
    assertEquals("auto-generated", message.getHeader("Auto-Submitted", null));
    assertEquals("Mon, 23 Nov 2026 09:00:00 GMT", message.getHeader("Date", null));
    assertEquals("<" + WAITING.id() + "@offer.example>", message.getMessageID());
  }

  @Test
  void weSayWhoWeAre() throws Exception {
    greenMail.setUser("site@offer.example", "site", "p:a@ss+w rd");
    Post post = post("site:p%3Aa%40ss+w%20rd@");
    post.send(WAITING);
    post.rest();
    post.send(WAITING);
    assertEquals(2, greenMail.getReceivedMessages().length);
  }

  @Test
  void aWrongPasswordHoldsUpAllMailsUntilItIsMended() {
    greenMail.setUser("site@offer.example", "site", "right");
    Undelivered failure = assertThrows(Undelivered.class, () -> post("site:wrong@").send(WAITING));
    assertEquals(Kind.UNREACHABLE, failure.kind());
    assertEquals("The mail server does not take our name and password.", failure.reason());
  }

  @Test
  void aServerElsewhereIsToldNothingInTheClear() throws IOException {
    try (PickyServer elsewhere = new PickyServer("127.0.0.2")) {
      Post post = Post.smtp(elsewhere.address(), () -> SENDER);
      Undelivered failure = assertThrows(Undelivered.class, () -> post.send(WAITING));
      assertEquals(Kind.UNREACHABLE, failure.kind());
      assertEquals(List.of(), elsewhere.taken);
      assertEquals(0, elsewhere.heard("MAIL"));
    }
  }

  @Test
  void aServerThatOnlySpeaksInTheClearIsNotTakenForASecureOne() {
    SmtpServer secure =
        SmtpServer.parse("smtps://127.0.0.1:" + greenMail.getSmtp().getPort()).orElseThrow();
    Post post = Post.smtp(secure, () -> SENDER);
    assertEquals(
        Kind.UNREACHABLE, assertThrows(Undelivered.class, () -> post.send(WAITING)).kind());
  }

  private Post post(String login) {
    String address = "smtp://" + login + "127.0.0.1:" + greenMail.getSmtp().getPort();
    return Post.smtp(SmtpServer.parse(address).orElseThrow(), () -> SENDER);
  }
}
