package localoffer.review.history;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.listing.Listings;
import localoffer.review.Reason;
import localoffer.web.Form;
import localoffer.web.Html;

/** Puts a listing back on the site that was taken off. */
public final class BringBackListingPage {

  public static final String PATH = ReviewListingPage.PATH + "/bring-back";

  private final Html html;
  private final ReviewListingPage review;
  private final Gate gate;
  private final Listings listings;

  public BringBackListingPage(Html html, ReviewListingPage review, Gate gate, Listings listings) {
    this.html = html;
    this.review = review;
    this.gate = gate;
    this.listings = listings;
  }

  public void show(Context ctx) {
    show(ctx, "", "");
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    String reason = Form.text(ctx, "reason");
    String error = Reason.error(reason, "Say why, for whoever reads the history later");
    if (error.isEmpty()) {
      String officer = gate.officer(ctx).id().toString();
      review.act(ctx, "back", listing -> listings.standings().bringBack(listing, officer, reason));
    } else {
      show(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), reason, error);
    }
  }

  private void show(Context ctx, String typed, String error) {
    Map<String, Object> model = review.model(ctx, review.listing(ctx));
    model.put("typed", typed);
    model.put("error", error);
    html.answer(ctx, "review/bring-back-listing", model);
  }
}
