package localoffer.database;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes and reads ids: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next(Clock clock) {
    long high = (clock.millis() << 16) | 0x7000 | RANDOM.nextInt(0x1000);
    long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** Reads one from outside; empty when it is none. */
  public static Optional<UUID> parse(@Nullable String text) {
    try {
      return Optional.ofNullable(text).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
