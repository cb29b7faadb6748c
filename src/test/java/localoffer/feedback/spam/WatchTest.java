package localoffer.feedback.spam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import localoffer.StandingClock;
import localoffer.feedback.Doubt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs do is held for a person; what families do is not. */
class WatchTest {

  private static final Optional<Duration> SLOW = Optional.of(Duration.ofSeconds(40));

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final Watch watch = new Watch(clock);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Good.",
        "Ok",
        "The link to https://example.org does not work.",
        "We waited 14 months. NO ANSWER!!!",
        "ਇਹ ਪੰਨਾ ਬਹੁਤ ਚੰਗਾ ਹੈ",
        "it was shit and nobody helped us"
      })
  void familiesAreBelieved(String words) {
    assertEquals(Optional.empty(), doubt(words));
  }

  @Test
  void whatPeopleDoNotDoIsHeld() {
    assertEquals(Optional.of(Doubt.TRAP), watch.doubt(new Sent("Good.", "x", SLOW)));
    assertEquals(
        Optional.of(Doubt.QUICK),
        watch.doubt(new Sent("Good.", "", Optional.of(Duration.ofSeconds(2)))));
    assertEquals(Optional.of(Doubt.QUICK), watch.doubt(new Sent("Good.", "", Optional.empty())));
    assertEquals(
        Optional.of(Doubt.LINKS), doubt("Buy http://a.example http://b.example www.c.example"));
    assertEquals(Optional.of(Doubt.NO_WORDS), doubt("1234 5678 !!! $$$ a"));
    assertEquals(Optional.of(Doubt.NO_WORDS), doubt("👍"));
  }

  @Test
  void theSameAgainAndAgainIsHeldForAnHour() {
    for (int i = 0; i < 3; i++) {
      assertEquals(Optional.empty(), doubt("Cheap pills for all."));
    }
    assertEquals(Optional.of(Doubt.SAME), doubt("cheap  PILLS, for all!"));
    clock.pass(Duration.ofHours(1));
    assertEquals(Optional.empty(), doubt("Cheap pills for all."));
  }

  @Test
  void oneAddressSendsSoManyAndNoMore() {
    for (int i = 0; i < Watch.MOST_COMMENTS; i++) {
      assertEquals(Optional.empty(), watch.refusesComment("10.0.0.1"));
    }
    assertEquals(
        Optional.of(clock.instant().plus(Duration.ofMinutes(10))),
        watch.refusesComment("10.0.0.1"));
    assertEquals(Optional.empty(), watch.refusesComment("10.0.0.2"));
    assertEquals(Optional.empty(), watch.refusesPress("10.0.0.1"));
    clock.pass(Duration.ofMinutes(10));
    assertTrue(watch.refusesComment("10.0.0.1").isEmpty(), "after a while again");
  }

  private Optional<Doubt> doubt(String words) {
    return watch.doubt(new Sent(words, "", SLOW));
  }
}
