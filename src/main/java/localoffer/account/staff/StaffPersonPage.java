package localoffer.account.staff;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Set;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.Role;
import localoffer.account.signin.Gate;
import localoffer.web.Html;

/** One officer: a manager changes what they do, or helps them after a lost phone. */
public final class StaffPersonPage {

  public static final String PATH = StaffPeoplePage.PATH + "/{id}";

  /** To have them set up a new authenticator. */
  public static final String RESET_PATH = PATH + "/reset-authenticator";

  static final String LAST = "They are the only manager. Make somebody else a manager first";

  private final Html html;
  private final Gate gate;
  private final Staff staff;

  public StaffPersonPage(Html html, Gate gate, Staff staff) {
    this.html = html;
    this.gate = gate;
    this.staff = staff;
  }

  public void show(Context ctx) {
    Standing standing = standing(ctx);
    answer(ctx, standing, standing.officer().roles(), "");
  }

  /** Changes what they do. */
  public void submit(Context ctx) {
    Standing standing = changing(ctx);
    Set<Role> roles = RoleChoice.ticked(ctx.formParams("roles"));
    if (roles.isEmpty()) {
      refuse(ctx, standing, roles, "Choose what they do, or remove them below");
    } else if (staff.changeRoles(standing.officer(), roles, gate.officer(ctx))) {
      done(ctx, "changed");
    } else {
      refuse(ctx, standing, roles, LAST);
    }
  }

  public void resetAuthenticator(Context ctx) {
    staff.resetAuthenticator(changing(ctx).officer(), gate.officer(ctx));
    done(ctx, "reset");
  }

  private static void done(Context ctx, String what) {
    ctx.redirect(StaffPeoplePage.PATH + "?done=" + what, HttpStatus.SEE_OTHER);
  }

  private Standing changing(Context ctx) {
    gate.forms(ctx).check(ctx);
    Standing standing = standing(ctx);
    if (!Access.authorise(gate.visitor(ctx), Action.KEEP_OFFICERS, standing.officer())) {
      throw new ForbiddenResponse("What you do for the council does not include this.");
    }
    return standing;
  }

  private Standing standing(Context ctx) {
    return staff.find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  private void refuse(Context ctx, Standing standing, Set<Role> roles, String error) {
    answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), standing, roles, error);
  }

  private void answer(Context ctx, Standing standing, Set<Role> roles, String error) {
    html.answer(
        ctx,
        "account/staff-person",
        Map.of(
            "csrf", gate.forms(ctx).token(),
            "email", standing.officer().email().text(),
            "here", StaffPeoplePage.PATH + "/" + standing.officer().id(),
            "hasAuthenticator", standing.hasAuthenticator(),
            "choices", RoleChoice.of(roles),
            "error", error));
  }
}
