package localoffer.feedback.usefulness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import localoffer.StandingClock;
import localoffer.database.Database;
import localoffer.feedback.usefulness.UsefulnessStore.Count;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Presses are counted, and nothing else is known of them. */
class UsefulnessTest {

  private static final String PAGE = "/health/autism";
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

  private final Database database = Database.inMemory();
  private final StandingClock clock = new StandingClock("2026-11-23T23:59:00Z");
  private final Usefulness useful = new Usefulness(new UsefulnessStore(database), clock);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void eachPressCountsOnceOnItsDay() {
    useful.say(PAGE, Answer.YES);
    useful.say(PAGE, Answer.YES);
    useful.say(PAGE, Answer.FACE_2);
    clock.pass(Duration.ofMinutes(2));
    useful.say(PAGE, Answer.NO);
    assertEquals(
        List.of(
            new Count(MONDAY, PAGE, Answer.FACE_2, 1),
            new Count(MONDAY, PAGE, Answer.YES, 2),
            new Count(MONDAY.plusDays(1), PAGE, Answer.NO, 1)),
        useful.between(MONDAY, MONDAY.plusDays(1)));
    assertEquals(List.of(), useful.between(MONDAY.minusDays(1), MONDAY.minusDays(1)));
  }

  @Test
  void facesGoFromOneToFive() {
    assertEquals(List.of(1, 2, 3, 4, 5), Answer.faces().stream().map(Answer::face).toList());
    assertEquals(0, Answer.NO.face());
  }
}
