package localoffer.review.queue;

import io.javalin.http.Context;
import java.util.UUID;
import localoffer.account.signin.Gate;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;
import localoffer.listing.change.Decisions;

/** Puts what a provider sent before families, as it is. */
public final class ApproveChangePage {

  public static final String PATH = ReviewChangePage.PATH + "/approve";

  private final ReviewChangePage review;
  private final Gate gate;
  private final Decisions decisions;

  public ApproveChangePage(ReviewChangePage review, Gate gate, Decisions decisions) {
    this.review = review;
    this.gate = gate;
    this.decisions = decisions;
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    UUID officer = gate.officer(ctx).id();
    Change seen = review.change(ctx);
    if (seen.stage() == Stage.LIVE) {
      review.decide(ctx, "checked", change -> decisions.check(change, officer));
    } else {
      review.decide(
          ctx,
          seen.kind() == Kind.CLOSE ? "closed" : "approved",
          change -> decisions.approve(change, change.details(), officer, null));
    }
  }
}
