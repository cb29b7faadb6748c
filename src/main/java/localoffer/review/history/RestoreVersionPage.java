package localoffer.review.history;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.listing.Listing;
import localoffer.listing.VersionStore.Version;
import localoffer.web.Html;

/** Makes a listing say again what it said in an old version. */
public final class RestoreVersionPage {

  public static final String PATH = ReviewListingPage.PATH + "/versions/{version}/restore";

  private final Html html;
  private final ReviewListingPage review;
  private final Gate gate;
  private final Archive archive;

  public RestoreVersionPage(Html html, ReviewListingPage review, Gate gate, Archive archive) {
    this.html = html;
    this.review = review;
    this.gate = gate;
    this.archive = archive;
  }

  public void show(Context ctx) {
    Listing listing = review.listing(ctx);
    Version version = version(ctx, listing);
    Map<String, Object> model = review.model(ctx, listing);
    model.put("number", version.number());
    model.put("differences", archive.difference(listing.details(), version.details()));
    html.answer(ctx, "review/restore-version", model);
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Version version = version(ctx, review.listing(ctx));
    String officer = gate.officer(ctx).id().toString();
    review.act(
        ctx,
        "restored",
        listing ->
            archive
                .listings()
                .restore(
                    listing, version.details(), officer, "Version " + version.number() + " again"));
  }

  private Version version(Context ctx, Listing listing) {
    return archive.version(listing, ctx.pathParam("version")).orElseThrow(NotFoundResponse::new);
  }
}
