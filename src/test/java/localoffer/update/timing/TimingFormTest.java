package localoffer.update.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import localoffer.listing.detail.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final long SEED = 4;

  @Test
  void whateverIsChosenIsKnownAgainFromItsWordsAndRule() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      Session session = random.nextBoolean() ? weekly(random) : dated(random);
      TimingForm form = TimingForm.of(session);
      assertTrue(!form.kind().equals("words"), session.when());
      assertEquals(session, form.read(TODAY).session().orElseThrow(), session.when());
    }
  }

  @Test
  void whatWasWrittenOtherwiseStaysInItsOwnWords() {
    Session session = new Session("Saturdays in term time", "FREQ=WEEKLY;BYDAY=SA", true);
    assertEquals("words", TimingForm.of(session).kind());
  }

  @ParameterizedTest
  @CsvSource({
    "4pm,16:00",
    "4.30 PM,16:30",
    "12 noon,12:00",
    "midday,12:00",
    "12am,00:00",
    "09:05,09:05",
    "1600,16:00",
    "12:15pm,12:15",
    "11.59 p.m.,23:59"
  })
  void timesAreTakenAsPeopleTypeThem(String typed, LocalTime time) {
    assertEquals(time, TimeOfDay.parse(typed).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "4", "25:00", "13pm", "4.60pm", "soon", "9:30"})
  void whatMayBeEitherHalfOfTheDayIsAskedFor(String typed) {
    assertTrue(TimeOfDay.parse(typed).isEmpty());
  }

  @Test
  void aDateThatIsNoneOrIsOverIsTold() {
    for (String day : new String[] {"31", "0", "x", ""}) {
      var form = new TimingForm("date", typed(day, "2", "2027"));
      assertEquals(List.of("day"), List.copyOf(form.read(TODAY).problems().keySet()), day);
    }
    var past = new TimingForm("date", typed("22", "11", "2026"));
    assertTrue(past.read(TODAY).session().isEmpty());
  }

  private static Map<String, List<String>> typed(String day, String month, String year) {
    return Map.of("day", List.of(day), "month", List.of(month), "year", List.of(year));
  }

  private static Session weekly(Random random) {
    List<DayOfWeek> days =
        Stream.of(DayOfWeek.values()).filter(day -> random.nextInt(3) == 0).toList();
    Weekly.When when = List.of(Weekly.When.values()).get(random.nextInt(3));
    List<DayOfWeek> some = days.isEmpty() ? List.of(DayOfWeek.MONDAY) : days;
    return new Weekly(some, hours(random), when).session();
  }

  private static Session dated(Random random) {
    return new Dated(TODAY.plusDays(random.nextInt(700)), hours(random)).session();
  }

  private static @Nullable Hours hours(Random random) {
    int from = random.nextInt(23 * 60);
    int to = from + 1 + random.nextInt(24 * 60 - from - 1);
    return random.nextInt(4) == 0 ? null : new Hours(time(from), time(to));
  }

  private static LocalTime time(int minutes) {
    return LocalTime.of(minutes / 60, minutes % 60);
  }
}
