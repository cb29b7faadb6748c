package localoffer.listing.detail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a family may rely on a listing: when somebody last checked it with the provider. */
public record Freshness(boolean checked, boolean recent, String text) {

  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  // The promise to families is a check every three months; twice that is too old to rely on.
  private static final int STALE_MONTHS = 6;

  /** The first day on which a check is recent still. */
  public static LocalDate since(LocalDate today) {
    return today.minusMonths(STALE_MONTHS).plusDays(1);
  }

  /** What to say on a day of a listing that was confirmed then, or never. */
  public static Freshness of(@Nullable Instant confirmedAt, LocalDate today) {
    if (confirmedAt == null) {
      return new Freshness(false, false, "Not yet checked with the provider");
    }
    LocalDate confirmed = LocalDate.ofInstant(confirmedAt, HERE);
    long months = Period.between(confirmed, today).toTotalMonths();
    return months < STALE_MONTHS
        ? new Freshness(true, true, "Checked with the provider in " + MONTH.format(confirmed))
        : new Freshness(true, false, "Not checked for " + months + " months");
  }
}
