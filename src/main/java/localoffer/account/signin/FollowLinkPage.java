package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.account.Member;
import localoffer.account.WayIn;
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

  public static final String PATH = "/staff/sign-in/link/{token}";

  /** The same for members of organisations. */
  public static final String UPDATE_PATH = "/update/sign-in/link/{token}";

  private final Html html;
  private final Csrf csrf;
  private final Entrance entrance;
  private final WayIn wayIn;
  private final String address;

  public FollowLinkPage(Html html, Csrf csrf, Entrance entrance, WayIn wayIn, String baseUrl) {
    this.html = html;
    this.csrf = csrf;
    this.entrance = entrance;
    this.wayIn = wayIn;
    address = baseUrl + wayIn.signIn();
  }

  /** The button; a member who is signed in goes on without it, and the link stays unused. */
  public void show(Context ctx) {
    Optional<Link> link = link(ctx);
    Optional<Member> member = entrance.gate().visitor(ctx).member();
    if (wayIn == WayIn.UPDATE && member.isPresent() && isTheirs(member.get(), link)) {
      ctx.redirect(next(ctx), HttpStatus.SEE_OTHER);
    } else if (link.isEmpty()) {
      over(ctx);
    } else {
      answer(ctx, link.get(), "");
    }
  }

  /** Of a link that is used up nobody knows whose it was; the page behind it asks for itself. */
  private static boolean isTheirs(Member member, Optional<Link> link) {
    return link.isEmpty() || (link.get().isOf(member.id()) && link.get().invitedTo() == null);
  }

  public void submit(Context ctx) {
    forms(ctx).check(ctx);
    Optional<Link> link = link(ctx);
    if (link.isEmpty()) {
      over(ctx);
      return;
    }
    String code = Objects.requireNonNullElse(ctx.formParam("code"), "");
    Browser browser = new Browser(entrance.asked().token(ctx), BrowserName.of(ctx.userAgent()));
    switch (entrance.links().follow(link.get(), browser, code)) {
      case Entering.In in -> {
        entrance.gate().begin(ctx, in.token());
        entrance.asked().clear(ctx);
        ctx.redirect(wayIn == WayIn.STAFF ? EnterCodePage.PATH : next(ctx), HttpStatus.SEE_OTHER);
      }
      case Entering.Wrong _ ->
          answer(
              ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
              link.get(),
              code.isBlank()
                  ? "Enter the code from the mail"
                  : "That code is not right. Check the mail that this link is in");
      case Entering.Over _ -> over(ctx);
    }
  }

  private void answer(Context ctx, Link link, String error) {
    html.answer(
        ctx,
        "account/follow-link",
        Map.of(
            "csrf",
            forms(ctx).token(),
            "way",
            wayIn,
            "action",
            ctx.path() + OnTo.query(to(ctx)),
            "needsCode",
            !link.trusts(entrance.asked().token(ctx)),
            "newcomer",
            link.isForNewcomer(),
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
        Map.of(
            "over",
            true,
            "way",
            wayIn,
            "error",
            "",
            "again",
            wayIn.signIn() + OnTo.query(to(ctx)),
            "canonical",
            address));
  }

  /** A link is good for its own way in alone. */
  private Optional<Link> link(Context ctx) {
    return entrance.links().find(token(ctx)).filter(link -> link.wayIn() == wayIn);
  }

  private String next(Context ctx) {
    return to(ctx).isEmpty() ? wayIn.home() : to(ctx);
  }

  private String to(Context ctx) {
    return OnTo.of(ctx.queryParam(OnTo.FIELD), wayIn);
  }

  /** A form's token is good for its link alone. */
  private Csrf forms(Context ctx) {
    return csrf.boundTo(Tokens.hash(token(ctx)));
  }

  private static String token(Context ctx) {
    return ctx.pathParam("token");
  }
}
