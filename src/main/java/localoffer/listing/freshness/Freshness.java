package localoffer.listing.freshness;

import java.time.LocalDate;
import java.time.Period;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/** How far a family may rely on a listing: when somebody last checked it with the provider. */
public record Freshness(boolean checked, boolean recent, String text) {

  /** What to say on a day of a listing that was checked so, or never. */
  public static Freshness of(@Nullable Checked last, LocalDate today) {
    if (last == null) {
      return new Freshness(false, false, "Not yet checked with the provider");
    }
    if (!today.isAfter(last.until())) {
      return new Freshness(true, true, "Checked with the provider in " + Days.month(last.on()));
    }
    long months = Math.max(1, Period.between(last.on(), today).toTotalMonths());
    return new Freshness(
        true,
        false,
        "Not checked for " + months + (months == 1 ? " month" : " months") + ": phone first");
  }
}
