package localoffer.review.queue;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import localoffer.account.signin.Gate;
import localoffer.listing.change.Change;
import localoffer.listing.change.Decisions;
import localoffer.listing.change.SavedMeanwhile;

/** Takes a change to decide it, or leaves it to others again. */
public final class ClaimChangePage {

  public static final String PATH = ReviewChangePage.PATH + "/claim";
  public static final String RELEASE_PATH = ReviewChangePage.PATH + "/release";

  private final ReviewChangePage review;
  private final Gate gate;
  private final Decisions decisions;

  public ClaimChangePage(ReviewChangePage review, Gate gate, Decisions decisions) {
    this.review = review;
    this.gate = gate;
    this.decisions = decisions;
  }

  /** Takes it from another officer only where the form says whose it was. */
  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Change change = review.change(ctx);
    QueueEntry entry = review.entry(ctx, change);
    String claimant = entry.claimant();
    boolean foreseen = claimant == null || entry.isMine() || claimant.equals(ctx.formParam("from"));
    if (!foreseen || !entry.isWaiting()) {
      review.overtaken(ctx, change);
      return;
    }
    try {
      decisions.claim(change, gate.officer(ctx).id());
      ctx.redirect(ReviewChangePage.href(change), HttpStatus.SEE_OTHER);
    } catch (SavedMeanwhile e) {
      review.overtaken(ctx, e.current());
    }
  }

  public void release(Context ctx) {
    gate.forms(ctx).check(ctx);
    Change change = review.change(ctx);
    if (review.entry(ctx, change).isMine()) {
      decisions.release(change);
    }
    ctx.redirect(ReviewQueuePage.PATH, HttpStatus.SEE_OTHER);
  }
}
