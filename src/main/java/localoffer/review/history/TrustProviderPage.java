package localoffer.review.history;

import io.javalin.http.Context;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.listing.change.TrustStore;
import localoffer.web.Html;

/** Lets small changes of an organisation go before families at once, or no longer. */
public final class TrustProviderPage {

  public static final String PATH = ReviewListingPage.PATH + "/trust";

  private final Html html;
  private final ReviewListingPage review;
  private final Gate gate;
  private final TrustStore trust;

  public TrustProviderPage(Html html, ReviewListingPage review, Gate gate, TrustStore trust) {
    this.html = html;
    this.review = review;
    this.gate = gate;
    this.trust = trust;
  }

  public void show(Context ctx) {
    Map<String, Object> model = review.model(ctx, review.listing(ctx));
    model.put("trusted", trust.isTrusted(review.listing(ctx).provider().id()));
    html.answer(ctx, "review/trust-provider", model);
  }

  public void submit(Context ctx) {
    boolean trusted = "yes".equals(ctx.formParam("trusted"));
    review.act(
        ctx,
        trusted ? "trusted" : "distrusted",
        listing ->
            trust.trust(listing.provider().id(), trusted, gate.officer(ctx).id(), review.now()));
  }
}
