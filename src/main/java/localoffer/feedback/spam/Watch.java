package localoffer.feedback.spam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import localoffer.account.secret.Tokens;
import localoffer.feedback.Doubt;
import localoffer.web.guard.RateLimit;

/** Counts what is sent from where, and how often the same; forgets it all within the hour. */
public final class Watch {

  /** Comments of one address within {@link #WINDOW}: a library or a school has one for many. */
  public static final int MOST_COMMENTS = 10;

  private static final Duration WINDOW = Duration.ofMinutes(10);
  private static final int MOST_PRESSES = 60;
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final int MOST_ALIKE = 3;

  private final RateLimit comments;
  private final RateLimit presses;
  private final RateLimit alike;

  public Watch(Clock clock) {
    comments = new RateLimit(MOST_COMMENTS, WINDOW, clock);
    presses = new RateLimit(MOST_PRESSES, WINDOW, clock);
    alike = new RateLimit(MOST_ALIKE, AN_HOUR, clock);
  }

  /** Counts a comment from an address; where it is one too many, answers when to try again. */
  public Optional<Instant> refusesComment(String caller) {
    return comments.refuses(caller);
  }

  /** The same for a press on "yes", "no" or a face. */
  public Optional<Instant> refusesPress(String caller) {
    return presses.refuses(caller);
  }

  /** Why a person should look at this first; empty when nothing speaks against it. */
  public Optional<Doubt> doubt(Sent sent) {
    return Signs.in(sent).or(() -> said(sent.words()));
  }

  private Optional<Doubt> said(String words) {
    String same = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return alike.refuses(Tokens.hash(same)).map(until -> Doubt.SAME);
  }
}
