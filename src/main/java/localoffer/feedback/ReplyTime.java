package localoffer.feedback;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import localoffer.content.Contents;
import localoffer.place.Days;

/**
 * How soon the council answers, as it says itself in {@code content/site.yaml}.
 *
 * @param workingDays after the day on which something was said
 * @param closed days that are none, besides weekends
 */
public record ReplyTime(int workingDays, Set<LocalDate> closed) {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  public ReplyTime {
    closed = Set.copyOf(closed);
  }

  /** What the council has promised; empty as long as it has promised nothing. */
  public static Optional<ReplyTime> of(Contents contents) {
    return Optional.ofNullable(contents.site().replyDays())
        .map(days -> new ReplyTime(days, contents.programme().closed()));
  }

  /** The last day on which an answer is in time. */
  public LocalDate by(Instant said) {
    LocalDate day = Days.of(said);
    int left = workingDays;
    while (left > 0) {
      day = day.plusDays(1);
      if (!WEEKEND.contains(day.getDayOfWeek()) && !closed.contains(day)) {
        left--;
      }
    }
    return day;
  }
}
