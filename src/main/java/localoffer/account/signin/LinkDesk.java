package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import localoffer.account.EmailAddress;
import localoffer.account.WayIn;
import localoffer.account.arrival.SignInLinks;
import localoffer.account.arrival.SignInLinks.Asking;
import localoffer.account.secret.Tokens;
import localoffer.place.Days;
import localoffer.web.guard.Caller;
import localoffer.web.guard.RateLimit;

/** Takes wishes for a mailed link: not too many for one address, nor from one place. */
public final class LinkDesk {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST_FOR_ONE_ADDRESS = 5;
  private static final int MOST_FROM_ONE_CALLER = 30;

  private final SignInLinks links;
  private final HostCookie asked;
  private final RateLimit ofAddresses;
  private final RateLimit ofCallers;
  private final Clock clock;

  LinkDesk(SignInLinks links, HostCookie asked, Clock clock) {
    this.links = links;
    this.asked = asked;
    this.clock = clock;
    ofAddresses = new RateLimit(MOST_FOR_ONE_ADDRESS, WINDOW, clock);
    ofCallers = new RateLimit(MOST_FROM_ONE_CALLER, WINDOW, clock);
  }

  /**
   * Asks for a link, and tells the browser that it did.
   *
   * @param to a path to go on to, or empty
   * @param newcomers whether who is unknown is sent a link too
   * @return where that was too often, the time at which it may be asked again, and status 429
   */
  public Optional<String> ask(
      Context ctx, EmailAddress email, WayIn wayIn, String to, boolean newcomers) {
    Optional<Instant> again =
        ofCallers.refuses(Caller.of(ctx)).or(() -> ofAddresses.refuses(email.text()));
    if (again.isPresent()) {
      long seconds = Math.max(1, Duration.between(clock.instant(), again.get()).toSeconds());
      ctx.header("Retry-After", Long.toString(seconds)).status(HttpStatus.TOO_MANY_REQUESTS);
      return again.map(Days::clock);
    }
    String browser = Tokens.fresh();
    asked.set(ctx, browser, SignInLinks.LASTS);
    links.ask(new Asking(email, wayIn, OnTo.of(to, wayIn), Tokens.hash(browser), newcomers));
    return Optional.empty();
  }
}
