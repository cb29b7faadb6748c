package localoffer.search.document;

import java.util.Locale;

/** A part of a document's text, and how much more a word counts there than in the body. */
public enum Field {
  NAME(9),
  QUESTIONS(3),
  KEYWORDS(2),
  SUMMARY(3),
  PROVIDER(2),
  AREA(2),
  BODY(1);

  private final int weight;

  Field(int weight) {
    this.weight = weight;
  }

  /** How many times a word counts here. */
  public int weight() {
    return weight;
  }

  /** Its name in the index. */
  public String id() {
    return name().toLowerCase(Locale.UK);
  }
}
