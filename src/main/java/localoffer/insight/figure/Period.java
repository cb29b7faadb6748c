package localoffer.insight.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import localoffer.place.Days;

/** A span of days, both ends included. */
public record Period(LocalDate from, LocalDate to) {

  /** As often as the SEND Partnership Board meets: every eight weeks. */
  public static final int USUAL_DAYS = 56;

  private static final int MOST_DAYS_SHOWN = 31;
  private static final int MOST_DAYS_IN_WEEKS = 190;

  /** So many days, the last of them this one. */
  public static Period upTo(LocalDate last, long days) {
    return new Period(last.minusDays(days - 1), last);
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** As many days, just before. */
  public Period before() {
    return upTo(from.minusDays(1), days());
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Such as "29 September 2026 to 23 November 2026". */
  public String inWords() {
    return Days.inWords(from) + " to " + Days.inWords(to);
  }

  /** Such as "8 weeks" or "30 days". */
  public String lengthInWords() {
    long days = days();
    if (days == 1) {
      return "day";
    }
    return days % 7 == 0 && days > 7 ? days / 7 + " weeks" : days + " days";
  }

  /** A part of it, with a name short enough to stand under a column. */
  public record Slice(String name, Period period) {}

  /** Its parts for a chart: days, weeks or months, so that there are never too many to see. */
  public List<Slice> slices() {
    List<Slice> slices = new ArrayList<>();
    for (LocalDate day = from; !day.isAfter(to); ) {
      LocalDate next = next(day);
      LocalDate last = next.isAfter(to) ? to : next.minusDays(1);
      slices.add(new Slice(name(day), new Period(day, last)));
      day = next;
    }
    return slices;
  }

  /** What each slice is: "day", "week" or "month". */
  public String step() {
    return days() <= MOST_DAYS_SHOWN ? "day" : days() <= MOST_DAYS_IN_WEEKS ? "week" : "month";
  }

  private LocalDate next(LocalDate day) {
    return switch (step()) {
      case "day" -> day.plusDays(1);
      case "week" -> day.plusWeeks(1);
      default -> day.withDayOfMonth(1).plusMonths(1);
    };
  }

  private String name(LocalDate day) {
    return step().equals("month") ? Days.month(day) : Days.withoutYear(day);
  }
}
