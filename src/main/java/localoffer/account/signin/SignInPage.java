package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.EmailAddress;
import localoffer.account.Visitor;
import localoffer.account.WayIn;
import localoffer.web.Csrf;
import localoffer.web.Html;

/** Where somebody asks for a link; the answer is the same whoever asks. */
public final class SignInPage {

  public static final String PATH = "/staff/sign-in";

  /** The same for members of organisations. */
  public static final String UPDATE_PATH = "/update/sign-in";

  private final Html html;
  private final Csrf csrf;
  private final Entrance entrance;
  private final WayIn wayIn;

  public SignInPage(Html html, Csrf csrf, Entrance entrance, WayIn wayIn) {
    this.html = html;
    this.csrf = csrf;
    this.entrance = entrance;
    this.wayIn = wayIn;
  }

  private record Typed(String email, String to) {}

  /** The form; whoever is signed in already goes on at once. */
  public void show(Context ctx) {
    String to = OnTo.of(ctx.queryParam(OnTo.FIELD), wayIn);
    if (isIn(entrance.gate().visitor(ctx))) {
      ctx.redirect(to.isEmpty() ? wayIn.home() : to, HttpStatus.SEE_OTHER);
    } else {
      answer(ctx, new Typed("", to), "", "");
    }
  }

  private boolean isIn(Visitor visitor) {
    return wayIn == WayIn.STAFF ? visitor.officer().isPresent() : visitor.member().isPresent();
  }

  public void submit(Context ctx) {
    csrf.check(ctx);
    Typed typed =
        new Typed(
            Objects.requireNonNullElse(ctx.formParam("email"), ""),
            OnTo.of(ctx.formParam(OnTo.FIELD), wayIn));
    Optional<EmailAddress> email = EmailAddress.parse(typed.email());
    if (email.isEmpty()) {
      String error = EmailAddress.problem(typed.email());
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), typed, error, "");
      return;
    }
    Optional<String> again = entrance.desk().ask(ctx, email.get(), wayIn, typed.to(), false);
    if (again.isPresent()) {
      answer(ctx, typed, "", again.get());
    } else {
      ctx.redirect(wayIn.signIn() + "/check-your-mail", HttpStatus.SEE_OTHER);
    }
  }

  /** The form; {@code again} is when it may be sent again, or empty. */
  private void answer(Context ctx, Typed typed, String error, String again) {
    boolean over = ctx.queryParam("over") != null;
    html.answer(
        ctx,
        "account/sign-in",
        Map.of(
            "csrf", csrf.token(),
            "way", wayIn,
            "typed", typed.email(),
            "to", typed.to(),
            "error", error,
            "again", again,
            "over", over));
  }
}
