package localoffer.feedback.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import localoffer.feedback.Comment;
import localoffer.feedback.ReplyTime;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Copy;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * A comment as an officer sees it.
 *
 * @param words as they were said, for whoever may read them; else the copy, or nothing
 * @param due in words; empty when nobody has promised anything
 */
public record Seen(
    Case it, String words, String said, String due, boolean isLate, String assignee) {

  private static final int SHORT = 160;

  /** What an officer is shown of a case. */
  static Seen of(Desk desk, Case it, boolean readsOriginals) {
    LocalDate today = Days.today(desk.clock());
    Copy copy = it.copy().orElse(null);
    String words = readsOriginals ? it.comment().words() : copy == null ? "" : copy.words();
    LocalDate due = due(desk, it);
    return new Seen(
        it,
        words,
        Days.inWords(it.comment().saidAt()),
        due == null ? "" : Days.inWords(due),
        due != null && due.isBefore(today) && it.isOpen(),
        desk.name(it.reply().assignee()));
  }

  /** The day that an officer set, else the one that the council has promised to everybody. */
  static @Nullable LocalDate due(Desk desk, Case it) {
    LocalDate set = it.reply().due();
    return set != null
        ? set
        : ReplyTime.of(desk.library().contents())
            .map(time -> time.by(it.comment().saidAt()))
            .orElse(null);
  }

  public Comment comment() {
    return it.comment();
  }

  public String href() {
    return it.comment().staffHref();
  }

  public String place() {
    return Place.of(it.comment().stage()).text();
  }

  /** The beginning of the words. */
  public String beginning() {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= SHORT
        ? line
        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHORT))) + " ...";
  }

  /** What it is about, with its page. */
  public String path() {
    return Objects.requireNonNullElse(it.comment().path(), "");
  }

  public boolean isHeld() {
    return it.comment().stage() == Stage.HELD;
  }

  public boolean isClosed() {
    return List.of(Stage.LEFT_OUT, Stage.MERGED).contains(it.comment().stage());
  }
}
