package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.arrival.Entering;
import localoffer.account.arrival.Link;
import localoffer.account.arrival.SignInLinks.Browser;
import localoffer.account.secret.Tokens;
import localoffer.web.Csrf;
import localoffer.web.Html;

/**
 * Where the link in the mail leads: a page with one button. Looking at it changes nothing, because
 * mail programs open links by themselves; pressing the button uses the link up.
 */
public final class FollowLinkPage {

  /** What the address of every link begins with. */
  static final String PREFIX = "/staff/sign-in/link/";

  public static final String PATH = PREFIX + "{token}";

  private final Html html;
  private final Csrf csrf;
  private final Entrance entrance;
  private final HostCookie asked;
  private final String address;

  public FollowLinkPage(Html html, Csrf csrf, Entrance entrance, String baseUrl) {
    this.html = html;
    this.csrf = csrf;
    this.entrance = entrance;
    asked = new HostCookie(SignInPage.ASKED, baseUrl);
    address = baseUrl + SignInPage.PATH;
  }

  public void show(Context ctx) {
    Optional<Link> link = entrance.links().find(token(ctx));
    if (link.isEmpty()) {
      over(ctx);
    } else {
      answer(ctx, !link.get().wasAskedBy(asked.token(ctx)), "");
    }
  }

  public void submit(Context ctx) {
    forms(ctx).check(ctx);
    String code = Objects.requireNonNullElse(ctx.formParam("code"), "");
    Browser browser = new Browser(asked.token(ctx), BrowserName.of(ctx.userAgent()));
    switch (entrance.links().follow(token(ctx), browser, code)) {
      case Entering.In in -> {
        entrance.gate().begin(ctx, in.token());
        asked.clear(ctx);
        ctx.redirect(EnterCodePage.PATH, HttpStatus.SEE_OTHER);
      }
      case Entering.Wrong _ ->
          answer(
              ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
              true,
              code.isBlank()
                  ? "Enter the code from the mail"
                  : "That code is not right. Check the mail that this link is in");
      case Entering.Over _ -> over(ctx);
    }
  }

  private void answer(Context ctx, boolean needsCode, String error) {
    html.answer(
        ctx,
        "account/follow-link",
        Map.of(
            "csrf",
            forms(ctx).token(),
            "action",
            ctx.path(),
            "needsCode",
            needsCode,
            "error",
            error,
            "over",
            false,
            "canonical",
            address));
  }

  private void over(Context ctx) {
    html.answer(
        ctx.status(HttpStatus.GONE),
        "account/follow-link",
        Map.of("over", true, "error", "", "canonical", address));
  }

  /** A form's token is good for its link alone. */
  private Csrf forms(Context ctx) {
    return csrf.boundTo(Tokens.hash(token(ctx)));
  }

  private static String token(Context ctx) {
    return ctx.pathParam("token");
  }
}
