package localoffer.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import localoffer.mail.SmtpServer.Login;
import localoffer.mail.Undelivered.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Hands mails to a server, over one connection as long as there are more. */
final class SmtpPost implements Post {

  private static final String CONNECT_MILLISECONDS = "10000";
  private static final String ANSWER_MILLISECONDS = "30000";
  private static final int PERMANENT = 500;
  private static final Set<Integer> NOBODY = Set.of(550, 551, 553);
  private static final Pattern ENHANCED =
      Pattern.compile("(?<![\\d.])[245]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");

  private final SmtpServer server;
  private final Supplier<Sender> sender;
  private final Session session;
  private @Nullable Transport open;

  SmtpPost(SmtpServer server, Supplier<Sender> sender) {
    this(server, sender, settings(server));
  }

  /** One that trusts servers as this says, rather than as Java does everywhere. */
  SmtpPost(SmtpServer server, Supplier<Sender> sender, SSLSocketFactory trusting) {
    this(server, sender, settings(server));
    session.getProperties().put("mail.smtp.ssl.socketFactory", trusting);
  }

  private SmtpPost(SmtpServer server, Supplier<Sender> sender, Properties settings) {
    this.server = server;
    this.sender = sender;
    session = Session.getInstance(settings);
  }

  private static Properties settings(SmtpServer server) {
    Properties settings = new Properties();
    settings.setProperty("mail.smtp.auth", String.valueOf(server.login() != null));
    settings.setProperty("mail.smtp.ssl.enable", String.valueOf(server.secure()));
    settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    settings.setProperty("mail.smtp.starttls.enable", "true");
    settings.setProperty(
        "mail.smtp.starttls.required", String.valueOf(!server.secure() && !server.isThisMachine()));
    settings.setProperty("mail.smtp.connectiontimeout", CONNECT_MILLISECONDS);
    settings.setProperty("mail.smtp.timeout", ANSWER_MILLISECONDS);
    settings.setProperty("mail.smtp.writetimeout", ANSWER_MILLISECONDS);
    return settings;
  }

  @Override
  public void send(Mail.Waiting mail) throws Undelivered {
    Transport transport = connected();
    try {
      MimeMessage message = Envelope.of(mail, sender.get(), session);
      transport.sendMessage(message, message.getAllRecipients());
    } catch (MessagingException e) {
      throw undelivered(e);
    }
  }

  private Transport connected() throws Undelivered {
    try {
      if (open != null && open.isConnected()) {
        return open;
      }
      rest();
      Transport made = session.getTransport("smtp");
      Login login = server.login();
      made.connect(
          server.host(),
          server.port(),
          login == null ? null : login.user(),
          login == null ? null : login.password());
      open = made;
      return made;
    } catch (AuthenticationFailedException e) {
      throw new Undelivered(
          Kind.UNREACHABLE, "The mail server does not take our name and password.");
    } catch (MessagingException e) {
      throw new Undelivered(Kind.UNREACHABLE, "The mail server cannot be reached safely.");
    }
  }

  /** The first answer of the server that tells about this person or these words. */
  private static Undelivered undelivered(MessagingException failure) {
    for (Exception e = failure; e != null; e = next(e)) {
      int code = code(e);
      if (e instanceof SMTPAddressFailedException address && isUnknown(address)) {
        return new Undelivered(
            Kind.UNKNOWN, "The mail server does not know the address: " + code + ".");
      }
      if (code >= PERMANENT) {
        return new Undelivered(Kind.REFUSED, "The mail server refused it: " + code + ".");
      }
      if (code > 0) {
        return new Undelivered(Kind.DELAYED, "The mail server asks to try later: " + code + ".");
      }
    }
    return new Undelivered(Kind.DELAYED, "The mail server did not take it.");
  }

  /**
   * Whether nobody is at the address: by the code of RFC 3463, 5.1 for a bad address and 5.2.1 for
   * a closed mailbox, or by those of old where there is none. All else is about the mail or us.
   */
  private static boolean isUnknown(SMTPAddressFailedException refusal) {
    Matcher enhanced = ENHANCED.matcher(String.valueOf(refusal.getMessage()));
    return enhanced.find()
        ? enhanced.group().startsWith("5.1.") || enhanced.group().equals("5.2.1")
        : NOBODY.contains(refusal.getReturnCode());
  }

  /** 0 for what is no answer, or an answer about us: a sender that is refused is ours to mend. */
  private static int code(Exception failure) {
    return switch (failure) {
      case SMTPAddressFailedException address -> address.getReturnCode();
      case SMTPSendFailedException answer when !answer.getCommand().startsWith("MAIL") ->
          answer.getReturnCode();
      default -> 0;
    };
  }

  private static @Nullable Exception next(Exception failure) {
    return failure instanceof MessagingException e ? e.getNextException() : null;
  }

  @Override
  public void rest() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (MessagingException e) {
      // It is gone all the same.
    }
    open = null;
  }
}
