package localoffer.review;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.web.Html;

/** Where officers begin. */
public final class StaffHomePage {

  public static final String PATH = Gate.HOME;

  private final Html html;
  private final Gate gate;

  public StaffHomePage(Html html, Gate gate) {
    this.html = html;
    this.gate = gate;
  }

  public void show(Context ctx) {
    html.answer(
        ctx,
        "review/staff-home",
        Map.of("csrf", gate.forms(ctx).token(), "email", gate.officer(ctx).email().text()));
  }
}
