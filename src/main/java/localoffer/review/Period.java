package localoffer.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/** So many days up to today, in London. */
public record Period(String days, LocalDate from, LocalDate to) {

  /** What can be chosen, with its words. */
  static final List<Choice> CHOICES =
      List.of(
          new Choice("7", "7 days"),
          new Choice("28", "4 weeks"),
          new Choice("91", "3 months"),
          new Choice("365", "12 months"));

  private static final String USUAL = "28";

  /** One that can be chosen; {@code sample} is none. */
  public record Choice(String value, String text) {

    public String sample() {
      return "";
    }
  }

  /** What was chosen, or four weeks. */
  static Period of(@Nullable String chosen, Clock clock) {
    String days =
        Optional.ofNullable(chosen)
            .filter(each -> CHOICES.stream().anyMatch(choice -> choice.value().equals(each)))
            .orElse(USUAL);
    LocalDate today = Days.today(clock);
    return new Period(days, today.minusDays(Long.parseLong(days) - 1), today);
  }

  /** Such as "27 October 2026 to 23 November 2026". */
  public String inWords() {
    return Days.inWords(from) + " to " + Days.inWords(to);
  }
}
