package localoffer.survey.answering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import localoffer.web.guard.RateLimit;
import org.jspecify.annotations.Nullable;

/** Keeps programs from filling a survey; how often an address sends is in memory alone. */
public final class Watch {

  /** Answers of one address in ten minutes: a school or a library has one for many. */
  static final int MOST = 20;

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final Duration QUICKEST = Duration.ofSeconds(3);

  private final RateLimit answers;

  public Watch(Clock clock) {
    answers = new RateLimit(MOST, WINDOW, clock);
  }

  /** Counts an answer; where it is one too many, says when to try again. */
  Optional<Instant> refuses(String caller) {
    return answers.refuses(caller);
  }

  /**
   * Why an answer may be from a program.
   *
   * @param trap what stands in the box that people do not see
   * @param took how long they had the form; empty when it is none that we made
   */
  static @Nullable String doubt(String trap, Optional<Duration> took) {
    if (!trap.isEmpty()) {
      return "trap";
    }
    return took.filter(time -> time.compareTo(QUICKEST) >= 0).isPresent() ? null : "quick";
  }
}
