package localoffer.web.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often the same somebody may do the same in a time; counted in memory alone. */
public final class RateLimit {

  private static final int MOST_REMEMBERED = 20_000;

  private final int most;
  private final Duration window;
  private final Clock clock;
  private final Map<String, Window> windows = new HashMap<>();

  /** So many times within a window, which begins with the first. */
  public RateLimit(int most, Duration window, Clock clock) {
    this.most = most;
    this.window = window;
    this.clock = clock;
  }

  private record Window(Instant end, int count) {}

  /** Counts one more time; where it is one too many, answers when it may be tried again. */
  public synchronized Optional<Instant> refuses(String who) {
    Instant now = clock.instant();
    Window window = current(windows.get(who), now);
    if (window.count == most) {
      return Optional.of(window.end);
    }
    makeRoom(now);
    windows.put(who, new Window(window.end, window.count + 1));
    return Optional.empty();
  }

  private Window current(@Nullable Window last, Instant now) {
    return last != null && last.end.isAfter(now) ? last : new Window(now.plus(window), 0);
  }

  /** Forgets whose time is over; in a flood of names, everybody. */
  private void makeRoom(Instant now) {
    if (windows.size() >= MOST_REMEMBERED) {
      windows.values().removeIf(each -> !each.end.isAfter(now));
    }
    if (windows.size() >= MOST_REMEMBERED) {
      windows.clear();
    }
  }
}
