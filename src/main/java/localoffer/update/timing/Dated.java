package localoffer.update.timing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.listing.detail.Session;
import org.jspecify.annotations.Nullable;

/** On one day. */
record Dated(LocalDate date, @Nullable Hours hours) {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter UNTIL = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Pattern RULE =
      Pattern.compile("FREQ=YEARLY;BYMONTH=\\d{1,2};BYMONTHDAY=\\d{1,2};UNTIL=(\\d{8})");

  /** Yearly on that day until that day: once, wherever somebody begins to count. */
  Session session() {
    String rule =
        "FREQ=YEARLY;BYMONTH=%d;BYMONTHDAY=%d;UNTIL=%s"
            .formatted(date.getMonthValue(), date.getDayOfMonth(), UNTIL.format(date));
    String words = "On " + WORDS.format(date) + (hours == null ? "" : hours.words());
    return new Session(words, rule, null);
  }

  /** Knows a session again that was made so, and no other. */
  static Optional<Dated> of(Session session) {
    String rule = session.rule();
    Matcher matcher = RULE.matcher(rule == null ? "" : rule);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(matcher.group(1), UNTIL);
      return Optional.of(new Dated(date, Hours.in(session.when()).orElse(null)))
          .filter(dated -> dated.session().equals(session));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
