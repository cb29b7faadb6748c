package localoffer.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.insight.figure.Period;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * The period that somebody asked for, as they typed it; where that makes no sense, the usual one.
 *
 * @param problem what to do about what was typed, or ""
 */
public record PeriodAsked(String from, String to, String problem, Period period) {

  private static final int MOST_YEARS = 3;

  /** A period that one press chooses. */
  public record Choice(String text, String query) {}

  /**
   * Reads it.
   *
   * @param from the first day, such as 2026-09-29; the last eight weeks where both are left out
   */
  public static PeriodAsked of(@Nullable String from, @Nullable String to, Clock clock) {
    LocalDate today = Days.today(clock);
    Period usual = Period.upTo(today, Period.USUAL_DAYS);
    String first = Objects.requireNonNullElse(from, "").strip();
    String last = Objects.requireNonNullElse(to, "").strip();
    if (first.isEmpty() && last.isEmpty()) {
      return new PeriodAsked(usual.from().toString(), usual.to().toString(), "", usual);
    }
    Optional<LocalDate> begin = day(first);
    Optional<LocalDate> end = day(last);
    if (begin.isEmpty() || end.isEmpty()) {
      String problem = "Type both days as a year, a month and a day, like " + today;
      return new PeriodAsked(first, last, problem, usual);
    }
    Period asked = new Period(begin.get(), end.get());
    String problem = problem(asked, today);
    return new PeriodAsked(first, last, problem, problem.isEmpty() ? asked : usual);
  }

  private static String problem(Period asked, LocalDate today) {
    if (asked.from().isAfter(asked.to())) {
      return "Choose a first day that is not after the last day";
    }
    if (asked.to().isAfter(today)) {
      return "Choose a last day that is not after today";
    }
    boolean tooLong = asked.from().isBefore(asked.to().minusYears(MOST_YEARS));
    return tooLong ? "Choose " + MOST_YEARS + " years or fewer" : "";
  }

  /** What was typed and is no day stays only in a plain field. */
  public String fieldType() {
    return day(from).isPresent() && day(to).isPresent() ? "date" : "text";
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Such as {@code from=2026-09-29&to=2026-11-23}. */
  public String query() {
    return query(period);
  }

  private static String query(Period period) {
    return "from=" + period.from() + "&to=" + period.to();
  }

  /** What one press chooses, each up to today. */
  public static List<Choice> choices(Clock clock) {
    LocalDate today = Days.today(clock);
    return Stream.of(
            new Choice("4 weeks", query(Period.upTo(today, 28))),
            new Choice("8 weeks", query(Period.upTo(today, Period.USUAL_DAYS))),
            new Choice("3 months", query(new Period(today.minusMonths(3).plusDays(1), today))),
            new Choice("12 months", query(new Period(today.minusYears(1).plusDays(1), today))))
        .toList();
  }
}
