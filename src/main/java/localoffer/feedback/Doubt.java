package localoffer.feedback;

import java.util.Locale;

/** Why a person looks at a comment before it joins the others. */
public enum Doubt {
  TRAP("A box was filled in that people do not see"),
  QUICK("It was sent faster than people write"),
  SAME("The same words were sent before"),
  LINKS("It has many links"),
  NO_WORDS("It has hardly a word in it");

  private final String text;

  Doubt(String text) {
    this.text = text;
  }

  /** As it stands in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What officers read. */
  public String text() {
    return text;
  }

  public static Doubt of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
