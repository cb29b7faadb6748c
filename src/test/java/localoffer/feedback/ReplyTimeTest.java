package localoffer.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import localoffer.content.Library;
import org.junit.jupiter.api.Test;

/** Only working days count, and those of the council's own calendar. */
class ReplyTimeTest {

  private static final LocalDate CHRISTMAS = LocalDate.parse("2026-12-25");

  @Test
  void weekendsAndBankHolidaysDoNotCount() {
    ReplyTime soon = new ReplyTime(2, Set.of(CHRISTMAS));
    assertEquals("2026-11-25", by(soon, "2026-11-23T09:00:00Z"));
    assertEquals("2026-12-01", by(soon, "2026-11-27T09:00:00Z"));
    assertEquals("2026-12-29", by(soon, "2026-12-24T09:00:00Z"));
  }

  @Test
  void aDayBeginsInLondon() {
    assertEquals("2026-07-03", by(new ReplyTime(2, Set.of()), "2026-06-30T23:30:00Z"));
  }

  @Test
  void theCouncilSaysHowLong() {
    ReplyTime time = ReplyTime.of(Library.open(Path.of("content")).contents()).orElseThrow();
    assertEquals(20, time.workingDays());
    assertEquals(true, time.closed().contains(CHRISTMAS));
  }

  private static String by(ReplyTime time, String said) {
    return time.by(Instant.parse(said)).toString();
  }
}
