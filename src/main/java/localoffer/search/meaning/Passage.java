package localoffer.search.meaning;

/**
 * A piece of a document that says one thing.
 *
 * @param title what it stands under: the document's name, and its heading for a part of a page
 * @param text its words, without marks
 * @param anchor the id of the heading it stands under on the document's page, else empty
 */
public record Passage(Kind kind, String title, String text, String anchor) {

  /** Which piece it is, the most telling first. */
  public enum Kind {
    /** Name and summary. */
    ABOUT(1),
    /** A typical question, in a family's words; never shown. */
    QUESTION(2),
    /** A few sentences of its text. */
    PART(3);

    private final int turn;

    Kind(int turn) {
      this.turn = turn;
    }

    /** When its vector is made, where many wait. */
    int turn() {
      return turn;
    }

    /** The one with that turn. */
    static Kind at(long turn) {
      return turn == ABOUT.turn ? ABOUT : turn == QUESTION.turn ? QUESTION : PART;
    }
  }

  /** What the model reads. */
  String inFull() {
    return title.isEmpty() ? text : title + ". " + text;
  }
}
