package localoffer.review.queue;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.account.Role;
import localoffer.account.signin.Gate;
import localoffer.web.Html;

/** What providers sent and no officer has decided, the most urgent first. */
public final class ReviewQueuePage {

  public static final String PATH = "/staff/queue";

  private final Html html;
  private final Gate gate;
  private final Desk desk;

  public ReviewQueuePage(Html html, Gate gate, Desk desk) {
    this.html = html;
    this.gate = gate;
    this.desk = desk;
  }

  public void show(Context ctx) {
    html.answer(
        ctx,
        "review/review-queue",
        Map.of(
            "csrf",
            gate.forms(ctx).token(),
            "entries",
            desk.waiting(gate.officer(ctx).id()),
            "decides",
            gate.officer(ctx).roles().contains(Role.APPROVER),
            "done",
            Done.of(ctx.queryParam("done"))));
  }
}
