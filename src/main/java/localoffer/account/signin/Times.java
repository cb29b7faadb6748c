package localoffer.account.signin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in England say them. */
final class Times {

  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

  private Times() {}

  /** Such as 14:05. */
  static String clock(Instant time) {
    return CLOCK.format(time.atZone(HERE));
  }

  /** Such as 23 November 2026 at 14:05. */
  static String day(Instant time) {
    return DAY.format(time.atZone(HERE));
  }
}
