package localoffer.feedback.reply;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the council says to a comment.
 *
 * @param words what we did, will do, or why we cannot
 * @param learning what we learned; may be empty
 * @param action what we do next; may be empty
 * @param changedOn the day on which something changed
 * @param easy the same in Easy Read
 */
public record Answer(
    Changed changed,
    String words,
    String learning,
    String action,
    @Nullable LocalDate changedOn,
    EasyWords easy,
    Instant at) {

  /** What was said and what was done in Easy Read, a sentence a line; both may be empty. */
  public record EasyWords(String said, String did) {

    public static final EasyWords NONE = new EasyWords("", "");

    public boolean isThere() {
      return !said.isEmpty() && !did.isEmpty();
    }
  }
}
