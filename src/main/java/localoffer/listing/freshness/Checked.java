package localoffer.listing.freshness;

import java.time.Instant;
import java.time.LocalDate;
import localoffer.content.Programme;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * When a listing was last checked with its provider.
 *
 * @param until the last day on which that is recent still
 */
public record Checked(LocalDate on, LocalDate until) {

  /** So many days a provider has to answer; then officers are told, and families too. */
  public static final int DAYS_TO_ANSWER = 35;

  /**
   * The last check of a listing that was confirmed then, or null for never.
   *
   * @param reviewDue when the next check is due, or null for the usual time after this one
   */
  public static @Nullable Checked of(@Nullable Instant confirmedAt, @Nullable LocalDate reviewDue) {
    if (confirmedAt == null) {
      return null;
    }
    LocalDate on = Days.of(confirmedAt);
    LocalDate due = reviewDue == null ? on.plusMonths(Programme.USUAL_MONTHS) : reviewDue;
    return new Checked(on, due.plusDays(DAYS_TO_ANSWER - 1L));
  }
}
