package localoffer.review.queue;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.listing.change.Decisions;
import localoffer.review.Reason;
import localoffer.web.Form;
import localoffer.web.Html;

/** Gives a change back to whoever sent it, with what is missing. */
public final class SendBackChangePage {

  public static final String PATH = ReviewChangePage.PATH + "/send-back";

  private final Html html;
  private final ReviewChangePage review;
  private final Gate gate;
  private final Decisions decisions;

  public SendBackChangePage(Html html, ReviewChangePage review, Gate gate, Decisions decisions) {
    this.html = html;
    this.review = review;
    this.gate = gate;
    this.decisions = decisions;
  }

  public void show(Context ctx) {
    show(ctx, "", "");
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    String reason = Form.text(ctx, "reason");
    String error = Reason.error(reason, "Say why, so that they know what to do");
    if (error.isEmpty()) {
      review.decide(
          ctx, "back", change -> decisions.sendBack(change, reason, gate.officer(ctx).id()));
    } else {
      show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), reason, error);
    }
  }

  private void show(Context ctx, String typed, String error) {
    Map<String, Object> model = review.model(ctx, review.entry(ctx, review.change(ctx)));
    model.put("typed", typed);
    model.put("error", error);
    html.answer(ctx, "review/send-back-change", model);
  }
}
