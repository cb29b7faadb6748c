package localoffer.listing.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.change.FieldChange.Mark;
import localoffer.listing.change.FieldChange.Span;
import org.jspecify.annotations.Nullable;

/** What differs between two texts of a listing, field by field in the order of families' pages. */
public final class Difference {

  /** A word with the spaces after it, a sign, or a line's end: what a reader sees as one piece. */
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

  private static final int MOST_PIECES = 6_000;

  private Difference() {}

  /** The fields that differ, with ids as they are. */
  public static List<FieldChange> between(Details before, Details after) {
    return between(before, after, null);
  }

  /** The fields that differ, with the names that families see for needs, topics and the like. */
  public static List<FieldChange> between(
      Details before, Details after, @Nullable Taxonomy taxonomy) {
    List<FieldChange> changes = new ArrayList<>();
    for (Field field : Field.ALL) {
      String old = Objects.requireNonNullElse(field.text(before, taxonomy), "");
      String now = Objects.requireNonNullElse(field.text(after, taxonomy), "");
      if (!old.equals(now)) {
        changes.add(new FieldChange(field.name(), field.label(), old, now, words(old, now)));
      }
    }
    return List.copyOf(changes);
  }

  /** Two texts as one, in which every word is marked. */
  static List<Span> words(String before, String after) {
    List<String> old = pieces(before);
    List<String> now = pieces(after);
    if (old.size() + now.size() > MOST_PIECES) {
      return joined(List.of(new Span(Mark.GONE, before), new Span(Mark.NEW, after)));
    }
    List<Span> spans = new ArrayList<>();
    int done = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
      spans.add(span(Mark.SAME, old.subList(done, delta.getSource().getPosition())));
      spans.add(span(Mark.GONE, delta.getSource().getLines()));
      spans.add(span(Mark.NEW, delta.getTarget().getLines()));
      done = delta.getSource().getPosition() + delta.getSource().size();
    }
    spans.add(span(Mark.SAME, old.subList(done, old.size())));
    return joined(spans);
  }

  private static Span span(Mark mark, List<String> pieces) {
    return new Span(mark, String.join("", pieces));
  }

  private static List<String> pieces(String text) {
    return PIECE.matcher(text).results().map(MatchResult::group).toList();
  }

  /**
   * Without empty spans; a space that stays between two changed words is changed with them, so that
   * a sentence that was written anew is not read in crumbs.
   */
  private static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    StringBuilder gone = new StringBuilder();
    StringBuilder come = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      boolean crumb =
          span.mark() == Mark.SAME
              && span.text().isBlank()
              && !span.text().contains("\n")
              && (gone.length() > 0 || come.length() > 0)
              && i + 1 < spans.size();
      if (span.mark() != Mark.NEW && (crumb || span.mark() == Mark.GONE)) {
        gone.append(span.text());
      }
      if (span.mark() != Mark.GONE && (crumb || span.mark() == Mark.NEW)) {
        come.append(span.text());
      }
      if (span.mark() == Mark.SAME && !crumb) {
        flush(joined, gone, come);
        add(joined, span);
      }
    }
    flush(joined, gone, come);
    return joined;
  }

  private static void flush(List<Span> joined, StringBuilder gone, StringBuilder come) {
    add(joined, new Span(Mark.GONE, gone.toString()));
    add(joined, new Span(Mark.NEW, come.toString()));
    gone.setLength(0);
    come.setLength(0);
  }

  private static void add(List<Span> joined, Span span) {
    if (!span.text().isEmpty()) {
      joined.add(span);
    }
  }
}
