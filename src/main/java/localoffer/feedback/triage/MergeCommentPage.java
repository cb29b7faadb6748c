package localoffer.feedback.triage;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.feedback.Comment;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Filled;
import localoffer.feedback.triage.TriageCommentPage.Doing;

/** Lets another comment that says the same stand for this one. */
public final class MergeCommentPage {

  public static final String PATH = TriageCommentPage.PATH + "/merge";

  private static final int MOST = 20;
  private static final List<Stage> STANDING =
      List.of(Stage.NEW, Stage.WITH_AGENCY, Stage.TO_ANSWER, Stage.ANSWERED, Stage.PUBLISHED);

  private final Desk desk;
  private final TriageCommentPage one;

  public MergeCommentPage(Desk desk, TriageCommentPage one) {
    this.desk = desk;
    this.one = one;
  }

  public void show(Context ctx) {
    show(ctx, one.find(ctx), Filled.with(Map.of("reference", "")), false);
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Filled form = Filled.of(ctx::formParam, List.of("reference"));
    Comment comment = one.find(ctx).comment();
    Optional<Case> into = into(form.of("reference"), comment);
    form.wrongIf(
        into.isEmpty(), "reference", "Enter the number of another comment that is not closed");
    one.take(
        ctx,
        form,
        new Doing("merged", seen -> desk.replies().merge(seen, into.orElseThrow(), one.by(ctx))),
        this::show);
  }

  private Optional<Case> into(String reference, Comment comment) {
    return desk.replies()
        .byReference(reference.toUpperCase(Locale.ROOT))
        .filter(it -> STANDING.contains(it.comment().stage()))
        .filter(it -> !it.comment().id().equals(comment.id()));
  }

  private void show(Context ctx, Case it, Filled form, boolean overtaken) {
    Map<String, Object> model = one.model(ctx, it, form, overtaken);
    model.put("alike", alike(ctx, it.comment()));
    desk.html().answer(ctx, "feedback/merge-comment", model);
  }

  /** Others that are open, those about the same page first. */
  private List<Seen> alike(Context ctx, Comment comment) {
    return STANDING.stream()
        .flatMap(stage -> desk.replies().in(stage).stream())
        .filter(it -> !it.comment().id().equals(comment.id()))
        .flatMap(it -> near(it.comment(), comment) ? Stream.of(it) : Stream.empty())
        .limit(MOST)
        .map(it -> Seen.of(desk, it, one.reads(ctx)))
        .toList();
  }

  private static boolean near(Comment other, Comment comment) {
    return comment.path() == null
        ? other.about() == comment.about()
        : Objects.equals(other.path(), comment.path());
  }
}
