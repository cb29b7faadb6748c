package localoffer.feedback.reply;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether something changed because of a comment. */
public enum Changed {
  YES("Yes, something has changed", "We did", "Changed"),
  PLANNED("Not yet: it is planned", "We will", "Planned"),
  NO("No, and we say why", "We cannot, because", "Not changed");

  private final String text;
  private final String heading;
  private final String mark;

  Changed(String text, String heading, String mark) {
    this.text = text;
    this.heading = heading;
    this.mark = mark;
  }

  /** As it stands in the database and in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The same, as templates of forms call it. */
  public String value() {
    return word();
  }

  /** As a choice in a form. */
  public String text() {
    return text;
  }

  /** What the answer begins with where families read it. */
  public String heading() {
    return heading;
  }

  /** In a word or two. */
  public String mark() {
    return mark;
  }

  /** Radios may show what a choice does; these do not. */
  public String sample() {
    return "";
  }

  public static Optional<Changed> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  public static List<Changed> all() {
    return List.of(values());
  }
}
