package localoffer.feedback.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import localoffer.feedback.reply.Changed;
import org.jspecify.annotations.Nullable;

/**
 * What an agency is asked about a comment.
 *
 * @param agency what it is called
 * @param email where it was asked; null once that is kept no longer
 * @param copy what it reads of the comment
 * @param due the last day on which its answer is in time
 */
public record Ask(
    UUID id,
    UUID comment,
    String agency,
    @Nullable String email,
    String question,
    String copy,
    LocalDate due,
    Instant askedAt,
    @Nullable Said said) {

  /** How long a link works after the day on which the answer was due. */
  static final int GRACE_DAYS = 30;

  /** What the agency answered; what it does next and what it learned may be empty. */
  public record Said(Changed changed, String words, String action, String learning, Instant at) {}

  public boolean isOpen() {
    return said == null;
  }

  boolean isLate(LocalDate today) {
    return isOpen() && due.isBefore(today);
  }

  /** Whether its links still work. */
  boolean canAnswer(LocalDate today) {
    return isOpen() && !due.plusDays(GRACE_DAYS).isBefore(today);
  }

  /** It knows an address: it never says it in a log. */
  @Override
  public String toString() {
    return "ask " + id;
  }
}
