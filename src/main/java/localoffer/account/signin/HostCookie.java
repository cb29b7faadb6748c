package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;

/** A cookie with a token that this host alone is sent, and that no script reads. */
public final class HostCookie {

  private static final int UNTIL_THE_BROWSER_CLOSES = -1;

  private final String name;
  private final boolean secure;

  /** Of a site at an address: where that is https, browsers hold it to its strictest rules. */
  HostCookie(String name, String baseUrl) {
    secure = baseUrl.startsWith("https:");
    this.name = secure ? "__Host-" + name : name;
  }

  /** The token that the browser holds. */
  Optional<String> token(Context ctx) {
    return Optional.ofNullable(ctx.cookie(name)).filter(held -> held.matches("[\\w-]{43}"));
  }

  void set(Context ctx, String token) {
    set(ctx, token, UNTIL_THE_BROWSER_CLOSES);
  }

  void set(Context ctx, String token, Duration lasts) {
    set(ctx, token, (int) lasts.toSeconds());
  }

  void clear(Context ctx) {
    set(ctx, "", 0);
  }

  private void set(Context ctx, String token, int seconds) {
    ctx.cookie(new Cookie(name, token, "/", seconds, secure, true, null, SameSite.LAX));
  }
}
