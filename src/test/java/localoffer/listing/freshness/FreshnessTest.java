package localoffer.listing.freshness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What families read of a check, day by day. */
class FreshnessTest {

  /** Half past eleven at night in London. */
  private static final Instant NEW_YEAR = Instant.parse("2025-12-31T23:30:00Z");

  /** Half past midnight in London, where it is summer. */
  private static final Instant OCTOBER = Instant.parse("2026-09-30T23:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, Checked with the provider in December 2025",
    "2026-05-04, Checked with the provider in December 2025",
    "2026-05-05, Not checked for 4 months: phone first",
    "2026-12-30, Not checked for 11 months: phone first",
    "2026-12-31, Not checked for 12 months: phone first",
    "2027-02-28, Not checked for 13 months: phone first"
  })
  void aCheckIsRecentUntilItsNextOneIsLongOverdue(LocalDate today, String words) {
    assertEquals(words, Freshness.of(Checked.of(NEW_YEAR, null), today).text());
  }

  @Test
  void theMonthIsThatOfLondon() {
    assertEquals(
        "Checked with the provider in October 2026",
        Freshness.of(Checked.of(OCTOBER, null), LocalDate.of(2026, 11, 1)).text());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-05, Checked with the provider in December 2025",
    "2026-07-06, Not checked for 6 months: phone first"
  })
  void theDayThatWasAgreedForTheNextCheckCounts(LocalDate today, String words) {
    Checked last = Checked.of(NEW_YEAR, LocalDate.of(2026, 6, 1));
    assertEquals(words, Freshness.of(last, today).text());
  }

  @Test
  void aCheckOfEveryMonthIsSoonOld() {
    Checked last = Checked.of(Instant.parse("2026-03-01T09:00:00Z"), LocalDate.of(2026, 3, 2));
    assertEquals(
        "Not checked for 1 month: phone first",
        Freshness.of(last, LocalDate.of(2026, 4, 6)).text());
  }

  @Test
  void whatWasNeverCheckedSaysSo() {
    assertEquals(
        "Not yet checked with the provider",
        Freshness.of(Checked.of(null, null), LocalDate.of(2026, 1, 1)).text());
  }
}
