package localoffer.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who says something, in their own words; nobody has to tell. */
public enum Who {
  PARENT("A parent or carer"),
  YOUNG_PERSON("A child or young person"),
  PROFESSIONAL("Somebody who works with families"),
  OTHER("Somebody else"),
  UNSAID("I would rather not say");

  private final String text;

  Who(String text) {
    this.text = text;
  }

  /** As it stands in the database and in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text() {
    return text;
  }

  public static Optional<Who> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
