package localoffer.feedback.giving;

import java.util.regex.Pattern;
import localoffer.account.EmailAddress;
import localoffer.feedback.Comment;
import localoffer.feedback.Contact;

/** What is wrong with an answer, in words that say what to do. */
public final class Answers {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]*");
  private static final Pattern FIGURE = Pattern.compile("[0-9]");
  private static final int FEWEST_FIGURES = 10;

  private Answers() {}

  /** The problem with the answers of a page; empty when there is none. */
  static String problem(Step step, Saying saying) {
    return switch (step) {
      case ABOUT -> saying.about().isPresent() ? "" : "Choose what it is about";
      case WORDS -> words(saying.words(), Comment.LONGEST);
      case WHO -> saying.who().isPresent() ? "" : "Choose who you are, or rather not say";
      case REPLY -> saying.reply().isPresent() ? "" : "Choose if you want a reply";
      case CONTACT ->
          switch (saying.reply().orElse(Reply.NO)) {
            case NO -> "";
            case EMAIL -> email(saying.of("email"));
            case PHONE -> phone(saying.of("phone"));
          };
      case CHECK -> "";
    };
  }

  /** What is wrong with what somebody wants to say. */
  public static String words(String words, int most) {
    if (words.isEmpty()) {
      return "Write what you want to tell us";
    }
    int written = words.length();
    return written > most
        ? "Use %,d characters or fewer. You have %,d.".formatted(most, written)
        : "";
  }

  /** What is wrong with an email address that a reply should go to. */
  public static String email(String typed) {
    return EmailAddress.parse(typed).isPresent() ? "" : EmailAddress.problem(typed);
  }

  /** What is wrong with a phone number that a reply should go to. */
  public static String phone(String typed) {
    if (typed.isEmpty()) {
      return "Enter your phone number";
    }
    boolean good =
        typed.length() <= Contact.LONGEST_PHONE
            && PHONE.matcher(typed).matches()
            && FIGURE.matcher(typed).results().count() >= FEWEST_FIGURES;
    return good ? "" : "Enter a phone number in full, like 01632 960001";
  }
}
