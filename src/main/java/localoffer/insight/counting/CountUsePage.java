package localoffer.insight.counting;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import localoffer.web.guard.Caller;
import localoffer.web.guard.RateLimit;
import localoffer.web.guard.Robots;

/** Where the script of a page says that it was printed or its link copied; nobody reads it. */
public final class CountUsePage {

  public static final String PATH = "/count";

  private static final int MOST_A_MINUTE = 60;

  private final Visits visits;
  private final RateLimit limit;

  public CountUsePage(Visits visits, Clock clock) {
    this.visits = visits;
    limit = new RateLimit(MOST_A_MINUTE, Duration.ofMinutes(1), clock);
  }

  /** Carries no token, as it changes nothing but a count: the browser's word for it is enough. */
  public void submit(Context ctx) {
    if (!"same-origin".equals(ctx.header("Sec-Fetch-Site"))) {
      throw new ForbiddenResponse("Only our own pages count here.");
    }
    String browser = ctx.header("User-Agent");
    if (!Robots.isOne(browser) && limit.refuses(Caller.of(ctx)).isEmpty()) {
      String path = Objects.requireNonNullElse(ctx.formParam("path"), "");
      Use.told(ctx.formParam("use")).ifPresent(use -> visits.told(use, path, Device.of(browser)));
    }
    ctx.status(HttpStatus.NO_CONTENT);
  }
}
