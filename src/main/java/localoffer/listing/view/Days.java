package localoffer.listing.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people here say them. */
public final class Days {

  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Days() {}

  /** Such as "3 November 2026", in London. */
  public static String inWords(Instant time) {
    return DAY.format(LocalDate.ofInstant(time, HERE));
  }
}
