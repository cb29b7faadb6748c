package localoffer.listing.change;

import java.util.List;

/**
 * One field of a listing that says something else than before.
 *
 * @param field as in JSON, such as {@code send_answers.staff_training}
 * @param label the words that families' pages have for it
 * @param before what it said, a line for each part; empty where it said nothing
 * @param after what it is to say
 * @param words both in one, word for word
 */
public record FieldChange(
    String field, String label, String before, String after, List<Span> words) {

  /** Whether words stay, go or come. */
  public enum Mark {
    SAME,
    GONE,
    NEW
  }

  /** Some words that share a mark. */
  public record Span(Mark mark, String text) {}

  public FieldChange {
    words = List.copyOf(words);
  }
}
