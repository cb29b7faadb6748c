package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.EmailAddress;
import localoffer.account.arrival.SignInLinks;
import localoffer.account.secret.Tokens;
import localoffer.web.Csrf;
import localoffer.web.Html;
import localoffer.web.guard.Caller;
import localoffer.web.guard.RateLimit;

/** Where an officer asks for a link; the answer is the same whoever asks. */
public final class SignInPage {

  public static final String PATH = "/staff/sign-in";

  /** The name of the cookie by which the browser is known again that asked. */
  static final String ASKED = "asked";

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST_FOR_ONE_ADDRESS = 5;
  private static final int MOST_FROM_ONE_CALLER = 30;

  private final Html html;
  private final Csrf csrf;
  private final Entrance entrance;
  private final HostCookie asked;
  private final RateLimit ofAddresses;
  private final RateLimit ofCallers;
  private final Clock clock;

  public SignInPage(Html html, Csrf csrf, Entrance entrance, String baseUrl, Clock clock) {
    this.html = html;
    this.csrf = csrf;
    this.entrance = entrance;
    this.clock = clock;
    asked = new HostCookie(ASKED, baseUrl);
    ofAddresses = new RateLimit(MOST_FOR_ONE_ADDRESS, WINDOW, clock);
    ofCallers = new RateLimit(MOST_FROM_ONE_CALLER, WINDOW, clock);
  }

  /** The form; whoever is signed in already goes on at once. */
  public void show(Context ctx) {
    if (entrance.gate().visitor(ctx).officer().isPresent()) {
      ctx.redirect(Gate.HOME, HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, "", "", "");
    }
  }

  public void submit(Context ctx) {
    csrf.check(ctx);
    String typed = Objects.requireNonNullElse(ctx.formParam("email"), "");
    Optional<EmailAddress> email = EmailAddress.parse(typed);
    if (email.isEmpty()) {
      String error =
          typed.isBlank()
              ? "Enter your email address"
              : "Enter an email address in the right form, like name@example.gov.uk";
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), typed, error, "");
      return;
    }
    Optional<Instant> again =
        ofCallers.refuses(Caller.of(ctx)).or(() -> ofAddresses.refuses(email.get().text()));
    if (again.isPresent()) {
      long seconds = Math.max(1, Duration.between(clock.instant(), again.get()).toSeconds());
      ctx.header("Retry-After", Long.toString(seconds));
      answer(ctx.status(HttpStatus.TOO_MANY_REQUESTS), typed, "", Times.clock(again.get()));
      return;
    }
    String browser = Tokens.fresh();
    asked.set(ctx, browser, SignInLinks.LASTS);
    entrance.links().ask(email.get(), Tokens.hash(browser));
    ctx.redirect(CheckMailPage.PATH, HttpStatus.SEE_OTHER);
  }

  /** The form; {@code again} is when it may be sent again, or empty. */
  private void answer(Context ctx, String typed, String error, String again) {
    boolean over = ctx.queryParam("over") != null;
    html.answer(
        ctx,
        "account/sign-in",
        Map.of("csrf", csrf.token(), "typed", typed, "error", error, "again", again, "over", over));
  }
}
