package localoffer.review.history;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.State;
import localoffer.review.Reason;
import localoffer.web.Form;
import localoffer.web.Html;

/** Where an officer who rang whoever offers a service says that all is still right. */
public final class CheckedByPhonePage {

  public static final String PATH = ReviewListingPage.PATH + "/checked";

  /** To take it back, as long as nothing else happened. */
  public static final String UNDO_PATH = ReviewListingPage.PATH + "/unchecked";

  private final Html html;
  private final ReviewListingPage review;
  private final Gate gate;
  private final Listings listings;

  public CheckedByPhonePage(Html html, ReviewListingPage review, Gate gate, Listings listings) {
    this.html = html;
    this.review = review;
    this.gate = gate;
    this.listings = listings;
  }

  /** What is not before families cannot be said to be right for them. */
  public void show(Context ctx) {
    Listing listing = review.listing(ctx);
    if (listing.state() == State.PUBLISHED) {
      show(ctx, "", "");
    } else {
      ctx.redirect(ReviewListingPage.href(listing), HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    String note = Form.text(ctx, "note");
    String error =
        Reason.error(note, "Say how you checked it, for whoever reads the history later");
    if (review.listing(ctx).state() == State.PUBLISHED && error.isEmpty()) {
      String officer = gate.officer(ctx).id().toString();
      review.act(ctx, "checked", listing -> listings.standings().confirm(listing, officer, note));
    } else if (error.isEmpty()) {
      ctx.redirect(ReviewListingPage.href(review.listing(ctx)), HttpStatus.SEE_OTHER);
    } else {
      show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), note, error);
    }
  }

  public void undo(Context ctx) {
    gate.forms(ctx).check(ctx);
    String officer = gate.officer(ctx).id().toString();
    review.act(ctx, "unchecked", listing -> listings.standings().unconfirm(listing, officer));
  }

  private void show(Context ctx, String typed, String error) {
    Map<String, Object> model = review.model(ctx, review.listing(ctx));
    model.put("typed", typed);
    model.put("error", error);
    html.answer(ctx, "review/checked-by-phone", model);
  }
}
