package localoffer.account.signin;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.Person;
import localoffer.account.Session;
import localoffer.account.WayIn;
import localoffer.place.Days;
import localoffer.web.Html;

/** Where somebody is signed in, and the button that signs them out everywhere. */
public final class MySessionsPage {

  public static final String PATH = "/staff/sessions";

  /** The same for members of organisations. */
  public static final String UPDATE_PATH = "/update/sessions";

  private final Html html;
  private final Entrance entrance;
  private final WayIn wayIn;

  public MySessionsPage(Html html, Entrance entrance, WayIn wayIn) {
    this.html = html;
    this.entrance = entrance;
    this.wayIn = wayIn;
  }

  /** A session as its owner knows it again. */
  public record Shown(String browser, String started, String lastUsed, boolean here) {}

  public void show(Context ctx) {
    Session here = entrance.gate().session(ctx);
    List<Shown> sessions =
        entrance.sessions().of(here.person()).stream()
            .map(
                each ->
                    new Shown(
                        each.browser(),
                        Days.withTime(each.startedAt()),
                        Days.withTime(each.lastUsedAt()),
                        each.hash().equals(here.hash())))
            .toList();
    html.answer(
        ctx,
        "account/my-sessions",
        Map.of("csrf", entrance.gate().forms(ctx).token(), "sessions", sessions, "way", wayIn));
  }

  public void submit(Context ctx) {
    entrance.gate().forms(ctx).check(ctx);
    Person person = entrance.gate().session(ctx).person();
    if (!Access.authorise(entrance.gate().visitor(ctx), Action.END_SESSIONS, person)) {
      throw new ForbiddenResponse("These are not your sessions.");
    }
    entrance.sessions().endAll(person);
    entrance.gate().forget(ctx);
    ctx.redirect(wayIn.signOut(), HttpStatus.SEE_OTHER);
  }
}
