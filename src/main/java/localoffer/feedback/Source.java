package localoffer.feedback;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a comment reached the council. */
public enum Source {
  SITE("On this site"),
  PHONE("By phone"),
  PAPER("On paper or by letter"),
  MEETING("At a meeting"),
  EVENT("At an event"),
  SURVEY("In a survey"),
  COMPLAINT("In a complaint"),
  COMPLIMENT("In a compliment");

  private final String text;

  Source(String text) {
    this.text = text;
  }

  /** As it stands in the database and in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text() {
    return text;
  }

  public static Optional<Source> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }

  /** Those from which an officer enters comments. */
  public static List<Source> entered() {
    return Arrays.stream(values()).filter(each -> each != SITE).toList();
  }
}
