package localoffer.browse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Library;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.State;
import localoffer.listing.merge.Merges;
import localoffer.listing.view.ListingNews;
import localoffer.listing.view.ListingView;
import localoffer.listing.view.Related;
import localoffer.place.Days;
import localoffer.web.Html;

/**
 * One service: what it is, who it is for, how to get it, and how far to trust what it says; or that
 * it is closed for now, or gone.
 */
public final class ListingPage {

  public static final String PATH = "/services/{slug}";

  private final Html html;
  private final Library library;
  private final Listings listings;
  private final Merges merges;
  private final Related.Finder related;
  private final Clock clock;

  public ListingPage(
      Html html, Library library, Directory directory, Related.Finder related, Clock clock) {
    this.html = html;
    this.library = library;
    listings = directory.listings();
    merges = directory.merges();
    this.related = related;
    this.clock = clock;
  }

  /** Listings, and which of them became one. */
  public record Directory(Listings listings, Merges merges) {}

  public void show(Context ctx) {
    Listing listing =
        listings.shownBySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
    boolean archived = listing.state() == State.ARCHIVED;
    Optional<Listing> instead = archived ? merges.instead(listing) : Optional.empty();
    if (instead.isPresent()) {
      ctx.redirect(instead.get().href(), HttpStatus.MOVED_PERMANENTLY);
    } else if (archived) {
      ctx.status(HttpStatus.GONE);
      html.answer(ctx, "browse/listing-gone", model(listing));
    } else {
      html.answer(ctx, "browse/listing", model(listing));
    }
  }

  private Map<String, Object> model(Listing listing) {
    return Map.of(
        "view",
        ListingView.of(listing, library.contents().taxonomy(), Days.today(clock)),
        "news",
        ListingNews.of(listing, listings.versions()),
        "listing",
        listing,
        "details",
        listing.details(),
        "related",
        related.to(listing));
  }
}
