package localoffer.rounds.programme;

import java.time.YearMonth;
import localoffer.place.Days;

/** What came of the rounds of a month, in numbers of services. */
public record Achieved(YearMonth month, int asked, int confirmed, int changed, int gone) {

  /** Those of which nothing was heard, yet or at all. */
  public int silent() {
    return asked - confirmed - changed - gone;
  }

  /** Such as "November 2026". */
  public String inWords() {
    return Days.month(month);
  }
}
