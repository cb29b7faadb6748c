package localoffer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import localoffer.StandingClock;
import org.junit.jupiter.api.Test;

/** A token says how old it is, and those of kept pages stay the same for an hour. */
class CsrfTest {

  private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final StandingClock clock = new StandingClock("2026-11-23T09:10:00Z");
  private final Csrf csrf = new Csrf(KEY, "http://localhost:8080", clock);

  @Test
  void aTokenOfOursSaysHowOldItIsForADay() {
    String token = csrf.token();
    clock.pass(Duration.ofSeconds(7));
    assertEquals(Optional.of(Duration.ofSeconds(7)), csrf.age(token));
    clock.pass(Duration.ofHours(24));
    assertEquals(Optional.empty(), csrf.age(token));
  }

  @Test
  void aTokenThatIsNotOursHasNoAge() {
    assertEquals(Optional.empty(), csrf.age(null));
    assertEquals(Optional.empty(), csrf.age("1." + "x".repeat(43)));
    assertEquals(Optional.empty(), csrf.age(csrf.boundTo("other").token()));
    String moved =
        csrf.token().replaceFirst("^\\d+", Long.toString(clock.instant().getEpochSecond() - 60));
    assertEquals(Optional.empty(), csrf.age(moved));
  }

  @Test
  void theTokenOfAKeptPageChangesWithTheHour() {
    String token = csrf.lastingToken();
    clock.pass(Duration.ofMinutes(49));
    assertEquals(token, csrf.lastingToken());
    clock.pass(Duration.ofMinutes(1));
    assertNotEquals(token, csrf.lastingToken());
    assertEquals(Optional.of(Duration.ofHours(1)), csrf.age(token));
  }
}
