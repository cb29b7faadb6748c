package localoffer.account;

import java.util.Locale;
import java.util.Optional;
import localoffer.mail.Mail;

/** An email address that a mail can go to, in small letters; it never says itself in a log. */
public record EmailAddress(String text) {

  /** What somebody typed, without spaces around it; empty when no mail can go there. */
  public static Optional<EmailAddress> parse(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return Mail.isAddress(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
  }

  /** What to say about something typed that is none. */
  public static String problem(String typed) {
    return typed.isBlank()
        ? "Enter your email address"
        : "Enter an email address in the right form, like name@example.org";
  }

  @Override
  public String toString() {
    return "an email address";
  }
}
