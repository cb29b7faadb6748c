package localoffer.feedback.triage;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Filled;
import localoffer.feedback.triage.TriageCommentPage.Doing;
import org.jspecify.annotations.Nullable;

/** Says which officer sees to a comment, and by when. */
public final class AssignCommentPage {

  public static final String PATH = TriageCommentPage.PATH + "/assign";

  private static final List<String> FIELDS = List.of("officer", "day", "month", "year");

  private final Desk desk;
  private final TriageCommentPage one;

  public AssignCommentPage(Desk desk, TriageCommentPage one) {
    this.desk = desk;
    this.one = one;
  }

  /** An officer to choose. */
  public record Choice(String value, String text) {}

  public void show(Context ctx) {
    Case it = one.find(ctx);
    UUID assignee = it.reply().assignee();
    Map<String, String> values = new HashMap<>(Filled.boxes(Seen.due(desk, it)));
    values.put("officer", (assignee == null ? desk.gate().officer(ctx).id() : assignee).toString());
    show(ctx, it, Filled.with(values), false);
  }

  public void submit(Context ctx) {
    Filled form = Filled.of(ctx::formParam, FIELDS);
    form.wrongIf(form.hasDay() && form.day().isEmpty(), "day", "Enter a real date");
    form.wrongIf(
        !form.of("officer").isEmpty() && officer(form) == null, "officer", "Choose an officer");
    Doing doing =
        new Doing(
            "assigned",
            seen ->
                desk.replies().assign(seen, officer(form), form.day().orElse(null), one.by(ctx)));
    one.take(ctx, form, doing, this::show);
  }

  private @Nullable UUID officer(Filled form) {
    return desk.accounts().officers().stream()
        .map(each -> each.id())
        .filter(id -> id.toString().equals(form.of("officer")))
        .findFirst()
        .orElse(null);
  }

  private void show(Context ctx, Case it, Filled form, boolean overtaken) {
    Map<String, Object> model = one.model(ctx, it, form, overtaken);
    model.put(
        "officers",
        desk.accounts().officers().stream()
            .map(each -> new Choice(each.id().toString(), each.email().text()))
            .toList());
    desk.html().answer(ctx, "feedback/assign-comment", model);
  }
}
