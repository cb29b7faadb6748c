package localoffer.feedback.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a comment is not published: regulation 56 knows these two reasons and no other. */
public enum Reason {
  VEXATIOUS(
      "It is vexatious: it means to annoy or to hurt, and says nothing about the Local Offer"),
  ONE_PERSON("It is about the help that one particular child or young person gets");

  private final String text;

  Reason(String text) {
    this.text = text;
  }

  /** As it stands in the database and in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same, as templates of forms call it. */
  public String value() {
    return word();
  }

  public String text() {
    return text;
  }

  /** Radios may show what a choice does; these do not. */
  public String sample() {
    return "";
  }

  public static Optional<Reason> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  public static List<Reason> all() {
    return List.of(values());
  }
}
