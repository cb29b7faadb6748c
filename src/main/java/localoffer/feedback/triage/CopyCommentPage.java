package localoffer.feedback.triage;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.feedback.personal.HealthWords;
import localoffer.feedback.personal.PersonalDetails;
import localoffer.feedback.personal.Redaction;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Copy;
import localoffer.feedback.reply.Filled;
import localoffer.feedback.reply.Reply;
import localoffer.feedback.triage.TriageCommentPage.Doing;

/** Makes the copy of a comment that others may read: the marks are proposed, a person decides. */
public final class CopyCommentPage {

  public static final String PATH = TriageCommentPage.PATH + "/copy";

  private static final List<String> FIELDS = List.of("copy", "health", "topic", "looked");
  private static final int LONGEST = 4_000;
  private static final String YES = "yes";

  private final Desk desk;
  private final TriageCommentPage one;

  public CopyCommentPage(Desk desk, TriageCommentPage one) {
    this.desk = desk;
    this.one = one;
  }

  public void show(Context ctx) {
    Case it = one.find(ctx);
    Copy copy = it.reply().copy();
    String words = it.comment().words();
    boolean health = copy == null ? HealthWords.tellOfSomebody(words) : copy.health();
    Map<String, String> values = new HashMap<>();
    values.put(
        "copy", copy == null ? Redaction.of(words, PersonalDetails.in(words)) : copy.words());
    values.put("health", health ? YES : "");
    values.put("topic", Objects.requireNonNullElse(it.reply().topic(), ""));
    show(ctx, it, Filled.with(values), false);
  }

  public void submit(Context ctx) {
    Filled form = Filled.of(ctx::formParam, FIELDS);
    form.wrongIf(form.of("copy").isEmpty(), "copy", "Write what others may read");
    form.atMost(LONGEST, "copy");
    form.wrongIf(
        form.namesSomebody("copy") && form.of("looked").isEmpty(),
        "copy",
        "Look again: something in it may tell who somebody is");
    form.wrongIf(!isTopic(form.of("topic")), "topic", "Choose a topic");
    one.take(ctx, form, new Doing("copied", seen -> keep(ctx, seen, form)), this::show);
  }

  private boolean keep(Context ctx, Case seen, Filled form) {
    Copy copy =
        new Copy(form.of("copy"), !form.of("health").isEmpty(), one.by(ctx).officer(), null);
    return desk.replies().copy(seen, copy, form.of("topic"), one.by(ctx));
  }

  private boolean isTopic(String topic) {
    return desk.library().contents().taxonomy().topics().has(topic);
  }

  private void show(Context ctx, Case it, Filled form, boolean overtaken) {
    Map<String, Object> model = one.model(ctx, it, form, overtaken);
    String words = it.comment().words();
    boolean health = !form.of("health").isEmpty();
    model.put("pieces", Redaction.pieces(words, PersonalDetails.in(words)));
    model.put("topics", desk.library().contents().taxonomy().topics().all());
    model.put("hasHealth", health);
    model.put("needsTwo", Reply.needsTwo(it.comment(), health));
    model.put("looks", form.namesSomebody("copy"));
    model.put("found", Redaction.pieces(form.of("copy"), PersonalDetails.in(form.of("copy"))));
    desk.html().answer(ctx, "feedback/copy-comment", model);
  }
}
