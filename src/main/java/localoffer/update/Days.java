package localoffer.update;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people in England say them. */
public final class Days {

  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
  private static final DateTimeFormatter WITH_YEAR =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  private Days() {}

  /** Such as 3 December, and 3 March 2027 when that is another year than today's. */
  public static String words(LocalDate day, LocalDate today) {
    return (day.getYear() == today.getYear() ? DAY : WITH_YEAR).format(day);
  }

  /** Such as 3 December 2026. */
  public static String words(LocalDate day) {
    return WITH_YEAR.format(day);
  }

  /** The day of a time, such as 3 December 2026. */
  public static String words(Instant time) {
    return WITH_YEAR.format(time.atZone(HERE));
  }
}
