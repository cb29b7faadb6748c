package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import localoffer.web.Html;

/** Ends the session of this browser, and says so. */
public final class SignOutPage {

  public static final String PATH = "/staff/sign-out";

  private final Html html;
  private final Entrance entrance;

  public SignOutPage(Html html, Entrance entrance) {
    this.html = html;
    this.entrance = entrance;
  }

  public void show(Context ctx) {
    html.answer(ctx, "account/sign-out", Map.of());
  }

  public void submit(Context ctx) {
    entrance.gate().forms(ctx).check(ctx);
    entrance.sessions().end(entrance.gate().session(ctx));
    entrance.gate().forget(ctx);
    ctx.redirect(PATH, HttpStatus.SEE_OTHER);
  }
}
