package localoffer.review.queue;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.content.Library;
import localoffer.listing.Details;
import localoffer.listing.change.Decisions;
import localoffer.listing.rules.DetailsRules;
import localoffer.web.Html;

/** Puts what a provider sent before families, with words that an officer put right. */
public final class CorrectChangePage {

  public static final String PATH = ReviewChangePage.PATH + "/correct";

  private final Html html;
  private final ReviewChangePage review;
  private final Gate gate;
  private final Decisions decisions;
  private final Library library;

  public CorrectChangePage(Html html, ReviewChangePage review, Gate gate, Desk desk) {
    this.html = html;
    this.review = review;
    this.gate = gate;
    decisions = desk.decisions();
    library = desk.library();
  }

  public void show(Context ctx) {
    show(ctx, review.change(ctx).details(), Map.of());
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Details corrected = Corrections.applied(review.change(ctx).details(), ctx::formParam);
    Map<String, String> problems =
        new DetailsRules(library.contents().taxonomy()).problems(corrected);
    if (Corrections.errors(problems).isEmpty()) {
      review.decide(
          ctx,
          "approved",
          change ->
              decisions.approve(
                  change,
                  corrected,
                  gate.officer(ctx).id(),
                  "We put some words right on the way."));
    } else {
      show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), corrected, problems);
    }
  }

  private void show(Context ctx, Details details, Map<String, String> problems) {
    Map<String, Object> model = review.model(ctx, review.entry(ctx, review.change(ctx)));
    model.put("fields", Corrections.form(details, problems));
    model.put("errors", Corrections.errors(problems));
    html.answer(ctx, "review/correct-change", model);
  }
}
