package localoffer.review.duplicate;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import localoffer.account.signin.Gate;
import localoffer.database.Ids;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.merge.Merges;

/** Remembers that two services are two, though they look alike. */
public final class NotSamePage {

  public static final String PATH = MergePage.PATH + "/not-same";

  private final Gate gate;
  private final Listings listings;
  private final Merges merges;

  public NotSamePage(Gate gate, Listings listings, Merges merges) {
    this.gate = gate;
    this.listings = listings;
    this.merges = merges;
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    String officer = gate.officer(ctx).id().toString();
    merges.notSame(listing(ctx, "one"), listing(ctx, "other"), officer);
    ctx.redirect(DuplicatesPage.PATH, HttpStatus.SEE_OTHER);
  }

  private Listing listing(Context ctx, String which) {
    return Ids.parse(ctx.pathParam(which))
        .flatMap(listings::forOfficer)
        .orElseThrow(NotFoundResponse::new);
  }
}
