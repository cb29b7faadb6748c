package localoffer.account.staff;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.signin.Gate;
import localoffer.web.Html;

/** Asks once more before somebody is no officer any more. */
public final class RemoveOfficerPage {

  public static final String PATH = StaffPersonPage.PATH + "/remove";

  private final Html html;
  private final Gate gate;
  private final Staff staff;

  public RemoveOfficerPage(Html html, Gate gate, Staff staff) {
    this.html = html;
    this.gate = gate;
    this.staff = staff;
  }

  public void show(Context ctx) {
    answer(ctx, standing(ctx), "");
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Standing standing = standing(ctx);
    if (!Access.authorise(gate.visitor(ctx), Action.KEEP_OFFICERS, standing.officer())) {
      throw new ForbiddenResponse("What you do for the council does not include this.");
    }
    if (staff.remove(standing.officer(), gate.officer(ctx))) {
      ctx.redirect(StaffPeoplePage.PATH + "?done=removed", HttpStatus.SEE_OTHER);
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), standing, StaffPersonPage.LAST);
    }
  }

  private Standing standing(Context ctx) {
    return staff.find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Standing standing, String error) {
    html.answer(
        ctx,
        "account/remove-officer",
        Map.of(
            "csrf", gate.forms(ctx).token(),
            "email", standing.officer().email().text(),
            "own", standing.officer().id().equals(gate.officer(ctx).id()),
            "back", StaffPeoplePage.PATH + "/" + standing.officer().id(),
            "error", error));
  }
}
