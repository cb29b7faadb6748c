package localoffer.feedback.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a text without what was found in it. */
public final class Redaction {

  private Redaction() {}

  /** A piece of a text: plain, or marked with what it may be. */
  public record Piece(String text, String mark) {

    public boolean isMarked() {
      return !mark.isEmpty();
    }
  }

  /** The words with "[name]" and the like in the place of what was found. */
  public static String of(String words, List<Found> marks) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Found mark : inOrder(marks)) {
      left.append(words, at, mark.from()).append(mark.kind().instead());
      at = mark.to();
    }
    return left.append(words.substring(at)).toString();
  }

  /** The words in pieces, so that a page can mark what was found. */
  public static List<Piece> pieces(String words, List<Found> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Found mark : inOrder(marks)) {
      if (mark.from() > at) {
        pieces.add(new Piece(words.substring(at, mark.from()), ""));
      }
      pieces.add(new Piece(mark.in(words), mark.kind().words()));
      at = mark.to();
    }
    if (at < words.length()) {
      pieces.add(new Piece(words.substring(at), ""));
    }
    return pieces;
  }

  private static List<Found> inOrder(List<Found> marks) {
    return marks.stream().sorted(Comparator.comparingInt(Found::from)).toList();
  }
}
