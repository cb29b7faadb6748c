package localoffer.feedback.agency;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When we remind somebody: two days before it is due, and each week that it is late. */
final class Reminding {

  private static final int BEFORE = 2;
  private static final int A_WEEK = 7;

  private Reminding() {}

  /** A name for the reminder that is due by now, the same until the next is; empty for none. */
  static Optional<String> of(LocalDate due, LocalDate today) {
    long late = ChronoUnit.DAYS.between(due, today);
    if (late < -BEFORE) {
      return Optional.empty();
    }
    return Optional.of(late <= 0 ? "soon/" + due : "late/" + due + "/" + (late - 1) / A_WEEK);
  }
}
