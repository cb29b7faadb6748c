package localoffer.mail;

import java.time.Instant;
import java.util.regex.Pattern;

/** One mail to one person: the same said in plain text and in HTML. */
public record Mail(String to, String subject, String text, String html) {

  static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_ADDRESS = 254;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_HTML = 400_000;

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?=[^@]{1,64}@)%1$s(?:\\.%1$s)*+@(?:%2$s\\.)+(?!\\d+$)%2$s".formatted(ATOM, LABEL));
  private static final Pattern LINE_BREAKING = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  /**
   * A mail that can hold no header but its own.
   *
   * @throws IllegalArgumentException when {@code to} is not one plain address, the subject is
   *     blank, too long or has a line break, or a body is blank or too long
   */
  public Mail {
    require(isAddress(to), "A mail goes to one plain address.");
    require(
        fits(subject, LONGEST_SUBJECT) && !LINE_BREAKING.matcher(subject).find(),
        "The subject of a mail is one line of at most " + LONGEST_SUBJECT + " characters.");
    require(
        fits(text, LONGEST_TEXT) && fits(html, LONGEST_HTML),
        "A mail says something, and not too much.");
  }

  /** Whether a mail can go to it: one ASCII address, without a name, a list or a comment. */
  public static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
  }

  private static boolean fits(String text, int longest) {
    return !text.isBlank() && text.length() <= longest;
  }

  private static void require(boolean so, String rule) {
    if (!so) {
      throw new IllegalArgumentException(rule);
    }
  }

  /** Says nothing of the person: it may end in a log. */
  @Override
  public String toString() {
    return "Mail";
  }

  /** A mail in the outbox; {@code attempts} is how often it was tried already. */
  record Waiting(String id, Mail mail, int attempts, Instant createdAt) {}
}
