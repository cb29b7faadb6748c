package localoffer.insight.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate LAST = LocalDate.of(2026, 11, 23);

  @Test
  void thePeriodBeforeIsAsLongAndEndsTheDayBefore() {
    Period period = Period.upTo(LAST, 56);
    assertEquals("29 September 2026 to 23 November 2026", period.inWords());
    assertEquals("8 weeks", period.lengthInWords());
    assertEquals("4 August 2026 to 28 September 2026", period.before().inWords());
    assertEquals(56, period.before().days());
  }

  @Test
  void itsSlicesAreDaysThenWeeksThenMonthsAndCoverEveryDayOnce() {
    assertEquals(28, Period.upTo(LAST, 28).slices().size());
    assertEquals("29 September", Period.upTo(LAST, 56).slices().getFirst().name());
    assertEquals(8, Period.upTo(LAST, 56).slices().size());
    List<Period.Slice> months = Period.upTo(LAST, 365).slices();
    assertEquals("November 2025", months.getFirst().name());
    assertEquals(13, months.size());
    for (int days : List.of(1, 30, 57, 365, 1000)) {
      long covered =
          Period.upTo(LAST, days).slices().stream().mapToLong(it -> it.period().days()).sum();
      assertEquals(days, covered);
    }
  }

  @Test
  void changesAreSaidInWords() {
    assertEquals("up 50% from 200", Numbers.change(300, 200));
    assertEquals("down 100% from 1,200", Numbers.change(0, 1200));
    assertEquals("the same as before", Numbers.change(5, 5));
    assertEquals("none before", Numbers.change(5, 0));
    assertEquals("none before either", Numbers.change(0, 0));
    assertEquals(
        "None yet",
        KeyFigure.share("x", new KeyFigure.Part(0, 0), new KeyFigure.Part(1, 2)).value());
  }
}
