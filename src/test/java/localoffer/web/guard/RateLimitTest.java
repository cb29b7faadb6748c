package localoffer.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** So often and no more, for each alone, until the time is over. */
class RateLimitTest {

  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  private Instant now = NINE;
  private final RateLimit limit = new RateLimit(2, Duration.ofMinutes(15), clock());

  @Test
  void theThirdTimeIsOneTooMany() {
    assertEquals(Optional.empty(), limit.refuses("carol"));
    now = NINE.plusSeconds(60);
    assertEquals(Optional.empty(), limit.refuses("carol"));
    assertEquals(Optional.of(NINE.plusSeconds(900)), limit.refuses("carol"));
    assertEquals(Optional.empty(), limit.refuses("ben"));
  }

  @Test
  void afterItsTimeEverythingBeginsAnew() {
    limit.refuses("carol");
    limit.refuses("carol");
    now = NINE.plusSeconds(900);
    assertEquals(Optional.empty(), limit.refuses("carol"));
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
