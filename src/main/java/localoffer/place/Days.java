package localoffer.place;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Days and times here, as people in England say them; a day begins at midnight in London. */
public final class Days {

  public static final ZoneId HERE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DAY = format("d MMMM uuuu");
  private static final DateTimeFormatter WITHOUT_YEAR = format("d MMMM");
  private static final DateTimeFormatter MONTH = format("MMMM uuuu");
  private static final DateTimeFormatter CLOCK = format("HH:mm");

  private Days() {}

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).withZone(HERE);
  }

  public static LocalDate today(Clock clock) {
    return of(clock.instant());
  }

  /** The day of a time. */
  public static LocalDate of(Instant time) {
    return LocalDate.ofInstant(time, HERE);
  }

  /** A day, or the day of a time, such as 3 December 2026. */
  public static String inWords(TemporalAccessor day) {
    return DAY.format(day);
  }

  /** Such as 3 December, and 3 March 2027 when that is another year than today's. */
  public static String inWords(LocalDate day, LocalDate today) {
    return day.getYear() == today.getYear() ? withoutYear(day) : inWords(day);
  }

  /** Such as 3 December. */
  public static String withoutYear(LocalDate day) {
    return WITHOUT_YEAR.format(day);
  }

  /** The month of a day, such as December 2026. */
  public static String month(TemporalAccessor day) {
    return MONTH.format(day);
  }

  /** Such as 14:05. */
  public static String clock(Instant time) {
    return CLOCK.format(time);
  }

  /** Such as 23 November 2026 at 14:05. */
  public static String withTime(Instant time) {
    return inWords(time) + " at " + clock(time);
  }
}
