package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.Officer;
import localoffer.account.Session;
import localoffer.web.Html;

/** Where an officer is signed in, and the button that signs them out everywhere. */
public final class MySessionsPage {

  public static final String PATH = "/staff/sessions";

  private final Html html;
  private final Entrance entrance;

  public MySessionsPage(Html html, Entrance entrance) {
    this.html = html;
    this.entrance = entrance;
  }

  /** A session as its owner knows it again. */
  public record Shown(String browser, String started, String lastUsed, boolean here) {}

  public void show(Context ctx) {
    Session here = entrance.gate().session(ctx);
    List<Shown> sessions =
        entrance.sessions().of(here.officer()).stream()
            .map(
                each ->
                    new Shown(
                        each.browser(),
                        Times.day(each.startedAt()),
                        Times.day(each.lastUsedAt()),
                        each.hash().equals(here.hash())))
            .toList();
    html.answer(
        ctx,
        "account/my-sessions",
        Map.of("csrf", entrance.gate().forms(ctx).token(), "sessions", sessions));
  }

  public void submit(Context ctx) {
    entrance.gate().forms(ctx).check(ctx);
    Officer officer = entrance.gate().officer(ctx);
    if (!Access.authorise(entrance.gate().visitor(ctx), Action.END_SESSIONS, officer)) {
      throw new ForbiddenResponse("These are not your sessions.");
    }
    entrance.sessions().endAll(officer);
    entrance.gate().forget(ctx);
    ctx.redirect(SignOutPage.PATH, HttpStatus.SEE_OTHER);
  }
}
