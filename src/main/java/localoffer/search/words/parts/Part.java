package localoffer.search.words.parts;

/**
 * A part of a text that was understood, and where it stands.
 *
 * @param text what the person is told
 * @param hint words that raise what holds them; empty when documents do not say it so
 * @param stays whether the words stay among those to be found as well
 */
public record Part<T>(T what, String text, String hint, boolean stays, Span at) {

  /** From a character to before another. */
  public record Span(int start, int end) {}

  /** Words that are taken out, and raise what says them too. */
  static <T> Part<T> hinting(T what, String text, String hint, Span at) {
    return new Part<>(what, text, hint, false, at);
  }
}
