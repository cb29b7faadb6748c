package localoffer.feedback.triage;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Filled;
import localoffer.feedback.reply.Reason;
import localoffer.feedback.triage.TriageCommentPage.Doing;

/** Leaves a comment out of what is published, for one of the two reasons of the law. */
public final class LeaveOutCommentPage {

  public static final String PATH = TriageCommentPage.PATH + "/leave-out";

  private final Desk desk;
  private final TriageCommentPage one;

  public LeaveOutCommentPage(Desk desk, TriageCommentPage one) {
    this.desk = desk;
    this.one = one;
  }

  public void show(Context ctx) {
    show(ctx, one.find(ctx), Filled.with(Map.of("reason", "")), false);
  }

  public void submit(Context ctx) {
    Filled form = Filled.of(ctx::formParam, List.of("reason"));
    form.wrongIf(Reason.of(form.of("reason")).isEmpty(), "reason", "Choose one of the two reasons");
    one.take(
        ctx,
        form,
        new Doing(
            "left-out",
            seen ->
                desk.replies()
                    .leaveOut(seen, Reason.of(form.of("reason")).orElseThrow(), one.by(ctx))),
        this::show);
  }

  private void show(Context ctx, Case it, Filled form, boolean overtaken) {
    Map<String, Object> model = one.model(ctx, it, form, overtaken);
    model.put("choices", Reason.all());
    desk.html().answer(ctx, "feedback/leave-out-comment", model);
  }
}
