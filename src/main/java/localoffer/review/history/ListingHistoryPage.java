package localoffer.review.history;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import localoffer.listing.Listing;
import localoffer.listing.VersionStore.Version;
import localoffer.listing.change.FieldChange;
import localoffer.web.Html;

/** Everything that a listing ever said, and what differs between any two of its versions. */
public final class ListingHistoryPage {

  public static final String PATH = ReviewListingPage.PATH + "/history";

  private final Html html;
  private final ReviewListingPage review;
  private final Archive archive;

  public ListingHistoryPage(Html html, ReviewListingPage review, Archive archive) {
    this.html = html;
    this.review = review;
    this.archive = archive;
  }

  public void show(Context ctx) {
    Listing listing = review.listing(ctx);
    Optional<Version> from = version(ctx, listing, "from");
    Optional<Version> to = version(ctx, listing, "to");
    boolean both = from.isPresent() && to.isPresent();
    List<FieldChange> differences =
        both ? archive.difference(from.get().details(), to.get().details()) : List.of();
    Map<String, Object> model = review.model(ctx, listing);
    model.put("lines", archive.history(listing));
    model.put("from", from.map(Version::number).orElse(Math.max(1, listing.version() - 1)));
    model.put("to", to.map(Version::number).orElse(listing.version()));
    model.put("compared", both);
    model.put("differences", differences);
    html.answer(ctx, "review/listing-history", model);
  }

  private Optional<Version> version(Context ctx, Listing listing, String name) {
    return archive.version(listing, Objects.requireNonNullElse(ctx.queryParam(name), ""));
  }
}
