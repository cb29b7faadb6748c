package localoffer.search.words;

/** Something that was understood in a person's words: shown, and removable. */
public record Chip(Kind kind, String text, String value) {

  /** What was understood; its {@link #id} names it in an address. */
  public enum Kind {
    AGE,
    NEAR,
    NEAR_ME,
    WHEN,
    FREE;

    public String id() {
      return name().toLowerCase(java.util.Locale.UK).replace('_', '-');
    }
  }
}
