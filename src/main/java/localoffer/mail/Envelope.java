package localoffer.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A mail as it goes out; the same waiting mail makes the same Message-ID and date each time. */
final class Envelope extends MimeMessage {

  private final String messageId;

  private Envelope(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static MimeMessage of(Mail.Waiting waiting, Sender sender, Session session)
      throws MessagingException {
    Envelope message = new Envelope(session, "<" + waiting.id() + "@" + sender.domain() + ">");
    Mail mail = waiting.mail();
    message.setFrom(address(sender));
    message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    message.setHeader(
        "Date",
        DateTimeFormatter.RFC_1123_DATE_TIME.format(waiting.createdAt().atOffset(ZoneOffset.UTC)));
    message.setHeader("Auto-Submitted", "auto-generated");
    // Exchange knows only this one, and would answer that its owner is away.
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setContent(
        new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
    message.saveChanges();
    return message;
  }

  private static InternetAddress address(Sender sender) throws MessagingException {
    try {
      return new InternetAddress(sender.address(), sender.name(), StandardCharsets.UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("Every Java has UTF-8.", e);
    }
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, StandardCharsets.UTF_8.name(), kind);
    return part;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }
}
