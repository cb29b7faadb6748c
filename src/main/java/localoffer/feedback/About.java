package localoffer.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a comment is about: with the page or service that it names, what regulation 56 asks for. */
public enum About {
  PAGE("A page of this site"),
  SERVICE("A service"),
  MISSING("Something that is missing"),
  EASE("How easy this site is to use"),
  WORKING_TOGETHER("How we work with families"),
  OTHER("Something else");

  private final String text;

  About(String text) {
    this.text = text;
  }

  /** As it stands in the database and in a form. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text() {
    return text;
  }

  public static Optional<About> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
