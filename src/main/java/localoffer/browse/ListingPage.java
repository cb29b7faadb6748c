package localoffer.browse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import localoffer.content.Library;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.Related;
import localoffer.listing.view.ListingView;
import localoffer.web.Html;

/** One service: what it is, who it is for, how to get it, and how far to trust what it says. */
public final class ListingPage {

  public static final String PATH = "/services/{slug}";

  private static final ZoneId HERE = ZoneId.of("Europe/London");

  private final Html html;
  private final Library library;
  private final Listings listings;
  private final Related.Finder related;
  private final Clock clock;

  public ListingPage(
      Html html, Library library, Listings listings, Related.Finder related, Clock clock) {
    this.html = html;
    this.library = library;
    this.listings = listings;
    this.related = related;
    this.clock = clock;
  }

  public void show(Context ctx) {
    Listing listing =
        listings.publishedBySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
    ListingView view =
        ListingView.of(
            listing, library.contents().taxonomy(), LocalDate.ofInstant(clock.instant(), HERE));
    html.answer(
        ctx,
        "browse/listing",
        Map.of(
            "view",
            view,
            "listing",
            listing,
            "details",
            listing.details(),
            "related",
            related.to(listing)));
  }
}
