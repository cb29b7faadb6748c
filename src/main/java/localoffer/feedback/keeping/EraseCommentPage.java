package localoffer.feedback.keeping;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.database.Ids;
import localoffer.feedback.Comment;
import localoffer.feedback.Comments;
import localoffer.web.Html;

/** Erases a comment with everything that came of it, because the person asks or it is spam. */
public final class EraseCommentPage {

  public static final String PATH = "/staff/comments/{id}/erase";

  private final Html html;
  private final Gate gate;
  private final Comments comments;
  private final Erasures erasures;
  private final Runnable shown;

  /**
   * Erases comments.
   *
   * @param shown runs after something was erased
   */
  public EraseCommentPage(
      Html html, Gate gate, Comments comments, Erasures erasures, Runnable shown) {
    this.html = html;
    this.gate = gate;
    this.comments = comments;
    this.erasures = erasures;
    this.shown = shown;
  }

  public void show(Context ctx) {
    answer(ctx, comment(ctx), "");
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Comment comment = comment(ctx);
    if (comment.reference().equals(reference(ctx))) {
      erasures.erase(comment.id(), gate.officer(ctx).id());
      shown.run();
      ctx.redirect("/staff/comments?done=erased", HttpStatus.SEE_OTHER);
    } else {
      answer(
          ctx.status(HttpStatus.UNPROCESSABLE_CONTENT),
          comment,
          "Enter " + comment.reference() + ", so that you do not erase another by mistake");
    }
  }

  private static String reference(Context ctx) {
    String typed = ctx.formParam("reference");
    return typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
  }

  private Comment comment(Context ctx) {
    return Ids.parse(ctx.pathParam("id")).flatMap(comments::of).orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Comment comment, String error) {
    html.answer(
        ctx,
        "feedback/erase-comment",
        Map.of("csrf", gate.forms(ctx).token(), "comment", comment, "error", error));
  }
}
