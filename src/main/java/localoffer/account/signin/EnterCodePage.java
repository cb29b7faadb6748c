package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import localoffer.account.WayIn;
import localoffer.account.arrival.Entering;
import localoffer.web.Html;

/** Where an officer enters the code that their authenticator shows. */
public final class EnterCodePage {

  public static final String PATH = "/staff/sign-in/code";

  private final Html html;
  private final Entrance entrance;

  public EnterCodePage(Html html, Entrance entrance) {
    this.html = html;
    this.entrance = entrance;
  }

  /** The form; whoever has no authenticator yet sets one up first. */
  public void show(Context ctx) {
    if (entrance.arrivals().newSecret(entrance.gate().session(ctx)).isPresent()) {
      ctx.redirect(SetUpAuthenticatorPage.PATH, HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, "");
    }
  }

  public void submit(Context ctx) {
    entrance.gate().forms(ctx).check(ctx);
    String code = Objects.requireNonNullElse(ctx.formParam("code"), "");
    switch (entrance.arrivals().enter(entrance.gate().session(ctx), code)) {
      case Entering.In in -> {
        entrance.gate().begin(ctx, in.token());
        ctx.redirect(WayIn.STAFF.home(), HttpStatus.SEE_OTHER);
      }
      case Entering.Wrong _ -> answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), error(code));
      case Entering.Over _ -> over(ctx, entrance.gate());
    }
  }

  private void answer(Context ctx, String error) {
    html.answer(
        ctx,
        "account/enter-code",
        Map.of("csrf", entrance.gate().forms(ctx).token(), "error", error));
  }

  /** What is wrong with a code that does not let anybody in. */
  static String error(String code) {
    return code.isBlank()
        ? "Enter the code from your authenticator app"
        : "That code is not right. Wait for the next one and enter that";
  }

  /** Back to the beginning. */
  static void over(Context ctx, Gate gate) {
    gate.forget(ctx);
    ctx.redirect(SignInPage.PATH + "?over=yes", HttpStatus.SEE_OTHER);
  }
}
