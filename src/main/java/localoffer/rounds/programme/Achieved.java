package localoffer.rounds.programme;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What came of the rounds of a month, in numbers of services. */
public record Achieved(YearMonth month, int asked, int confirmed, int changed, int gone) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  /** Those of which nothing was heard, yet or at all. */
  public int silent() {
    return asked - confirmed - changed - gone;
  }

  /** Such as "November 2026". */
  public String inWords() {
    return MONTH.format(month);
  }
}
