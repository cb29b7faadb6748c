package localoffer.feedback.reply;

import java.time.LocalDate;
import java.util.Optional;
import localoffer.feedback.Comment;
import localoffer.feedback.Stage;

/** A comment and what has become of it, as one version of both. */
public record Case(Comment comment, Reply reply) {

  /** Whether the answer should have been there before this day. */
  public boolean isLate(LocalDate today) {
    LocalDate due = reply.due();
    return due != null && due.isBefore(today) && isOpen();
  }

  /** Whether somebody still has to answer it. */
  public boolean isOpen() {
    return switch (comment.stage()) {
      case NEW, WITH_AGENCY, TO_ANSWER -> true;
      default -> false;
    };
  }

  /** The copy that others may read, once it is approved. */
  public Optional<Copy> copy() {
    return reply.wholeCopy(comment);
  }

  /** Whether one more officer has to approve the copy. */
  public boolean waitsForSecond() {
    return reply.copy() != null && copy().isEmpty();
  }

  /** Whether it can have an answer, or another one. */
  public boolean isAnswerable() {
    return isOpen() || comment.stage() == Stage.ANSWERED || comment.stage() == Stage.PUBLISHED;
  }

  /** Whether it stands beside the others: held back, left out or merged. */
  public boolean isAway() {
    return switch (comment.stage()) {
      case HELD, LEFT_OUT, MERGED -> true;
      default -> false;
    };
  }

  public boolean canBePublished() {
    return comment.stage() == Stage.ANSWERED && reply.answer() != null && copy().isPresent();
  }
}
