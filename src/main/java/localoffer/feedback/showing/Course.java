package localoffer.feedback.showing;

import java.time.Instant;
import java.time.LocalDate;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Changed;
import localoffer.feedback.reply.Reason;
import org.jspecify.annotations.Nullable;

/** How far a comment has come; of one that another stands for, how far that has come. */
public record Course(
    Stage stage,
    LocalDate saidOn,
    Instant receivedAt,
    @Nullable Instant answeredAt,
    @Nullable Changed changed,
    @Nullable Reason leftOut) {

  boolean isLeftOut() {
    return leftOut != null;
  }

  boolean waits() {
    return !isLeftOut() && answeredAt == null;
  }
}
