package localoffer.rounds.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import localoffer.content.Programme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mails go out from nine to five on working days, by the clock in London. */
class WorkingHoursTest {

  private static final Programme PROGRAMME =
      new Programme(null, Map.of(), Map.of(), Set.of(LocalDate.of(2026, 12, 25)));

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59:59Z, closed",
    "2026-11-23T09:00:00Z, 2026-11-23",
    "2026-11-23T16:59:59Z, 2026-11-23",
    "2026-11-23T17:00:00Z, closed",
    "2026-11-21T12:00:00Z, closed",
    "2026-11-22T12:00:00Z, closed",
    "2026-12-25T12:00:00Z, closed",
    "2027-03-26T08:30:00Z, closed",
    "2027-03-26T09:00:00Z, 2027-03-26",
    "2027-03-29T08:00:00Z, 2027-03-29",
    "2027-03-29T07:59:59Z, closed",
    "2027-03-29T16:00:00Z, closed",
    "2027-10-29T08:00:00Z, 2027-10-29",
    "2027-11-01T08:00:00Z, closed",
    "2027-11-01T09:00:00Z, 2027-11-01"
  })
  void aClockChangeMovesNothing(Instant now, String day) {
    assertEquals(day, WorkingHours.at(now, PROGRAMME).map(LocalDate::toString).orElse("closed"));
  }
}
