package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import localoffer.account.WayIn;
import localoffer.web.Html;

/** Ends the session of this browser, and says so. */
public final class SignOutPage {

  public static final String PATH = "/staff/sign-out";

  /** The same for members of organisations. */
  public static final String UPDATE_PATH = "/update/sign-out";

  private final Html html;
  private final Entrance entrance;
  private final WayIn wayIn;

  public SignOutPage(Html html, Entrance entrance, WayIn wayIn) {
    this.html = html;
    this.entrance = entrance;
    this.wayIn = wayIn;
  }

  public void show(Context ctx) {
    html.answer(ctx, "account/sign-out", Map.of("way", wayIn));
  }

  public void submit(Context ctx) {
    entrance.gate().forms(ctx).check(ctx);
    entrance.sessions().end(entrance.gate().session(ctx));
    entrance.gate().forget(ctx);
    ctx.redirect(wayIn.signOut(), HttpStatus.SEE_OTHER);
  }
}
