package localoffer.feedback.personal;

/** Something found in a text, from one character to before another. */
public record Found(Kind kind, int from, int to) {

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }

  /** The very words. */
  public String in(String words) {
    return words.substring(from, to);
  }
}
