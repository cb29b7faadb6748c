package localoffer.review;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.listing.change.Decisions;
import localoffer.web.Html;

/** Where officers begin. */
public final class StaffHomePage {

  public static final String PATH = Gate.HOME;

  private final Html html;
  private final Gate gate;
  private final Decisions decisions;

  public StaffHomePage(Html html, Gate gate, Decisions decisions) {
    this.html = html;
    this.gate = gate;
    this.decisions = decisions;
  }

  public void show(Context ctx) {
    html.answer(
        ctx,
        "review/staff-home",
        Map.of(
            "csrf",
            gate.forms(ctx).token(),
            "email",
            gate.officer(ctx).email().text(),
            "waiting",
            waiting(decisions.countWaiting())));
  }

  private static String waiting(long changes) {
    if (changes == 0) {
      return "Nothing waits for you";
    }
    return changes == 1 ? "1 change waits for you" : changes + " changes wait for you";
  }
}
