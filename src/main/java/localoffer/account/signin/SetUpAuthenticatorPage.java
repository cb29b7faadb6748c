package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.Session;
import localoffer.account.arrival.Entering;
import localoffer.account.secret.QrCode;
import localoffer.account.secret.Totp;
import localoffer.web.Html;

/** Where an officer joins an authenticator app to their account, once. */
public final class SetUpAuthenticatorPage {

  public static final String PATH = "/staff/sign-in/set-up";

  private final Html html;
  private final Entrance entrance;
  private final String siteName;

  public SetUpAuthenticatorPage(Html html, Entrance entrance, String siteName) {
    this.html = html;
    this.entrance = entrance;
    this.siteName = siteName;
  }

  /** The picture to point a phone at; whoever has an authenticator is asked for its code. */
  public void show(Context ctx) {
    answer(ctx, "");
  }

  public void submit(Context ctx) {
    entrance.gate().forms(ctx).check(ctx);
    String code = Objects.requireNonNullElse(ctx.formParam("code"), "");
    switch (entrance.arrivals().setUp(entrance.gate().session(ctx), code)) {
      case Entering.In in -> {
        entrance.gate().begin(ctx, in.token());
        html.answer(
            ctx,
            "account/recovery-codes",
            Map.of("codes", in.recoveryCodes(), "siteName", siteName));
      }
      case Entering.Wrong _ ->
          answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), EnterCodePage.error(code));
      case Entering.Over _ -> EnterCodePage.over(ctx, entrance.gate());
    }
  }

  private void answer(Context ctx, String error) {
    Session half = entrance.gate().session(ctx);
    Optional<byte[]> secret = entrance.arrivals().newSecret(half);
    if (secret.isEmpty()) {
      ctx.redirect(EnterCodePage.PATH, HttpStatus.SEE_OTHER);
      return;
    }
    String address = Totp.address(secret.get(), half.person().email().text(), siteName);
    html.answer(
        ctx,
        "account/set-up-authenticator",
        Map.of(
            "csrf", entrance.gate().forms(ctx).token(),
            "qr", QrCode.of(address),
            "address", address,
            "words", Totp.words(secret.get()),
            "error", error));
  }
}
