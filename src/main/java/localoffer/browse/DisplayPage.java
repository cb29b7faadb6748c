package localoffer.browse;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.LinkedHashMap;
import java.util.Map;
import localoffer.web.Csrf;
import localoffer.web.Display;
import localoffer.web.Html;

/** Where a person chooses how the site looks and sounds; the one cookie is set only here. */
public final class DisplayPage {

  public static final String PATH = "/display";

  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private final Html html;
  private final Csrf csrf;
  private final boolean secure;

  /**
   * The page of a site at an address; where families reach it by https, its cookie goes only there,
   * even when a proxy speaks plain HTTP to us.
   */
  public DisplayPage(Html html, Csrf csrf, String baseUrl) {
    this.html = html;
    this.csrf = csrf;
    secure = baseUrl.startsWith("https:");
  }

  public void show(Context ctx) {
    html.answer(
        ctx,
        "browse/display",
        Map.of("csrf", csrf.token(), "saved", ctx.queryParam("saved") != null));
  }

  /** Keeps the choices; none chosen, or "as it was", takes the cookie away. */
  public void submit(Context ctx) {
    csrf.check(ctx);
    Display chosen = Display.choosing(wanted(ctx));
    ctx.cookie(
        new Cookie(
            Display.COOKIE,
            chosen.cookie(),
            "/",
            chosen.choices().isEmpty() ? 0 : A_YEAR,
            secure,
            true,
            null,
            SameSite.LAX));
    ctx.redirect(PATH + "?saved=yes", HttpStatus.SEE_OTHER);
  }

  private static Map<String, String> wanted(Context ctx) {
    Map<String, String> wanted = new LinkedHashMap<>();
    if (ctx.formParam("reset") == null) {
      for (String name : Display.OPTIONS.keySet()) {
        String value = ctx.formParam(name);
        if (value != null) {
          wanted.put(name, value);
        }
      }
    }
    return wanted;
  }
}
