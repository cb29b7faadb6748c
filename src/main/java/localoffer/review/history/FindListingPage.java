package localoffer.review.history;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.web.Html;

/** Finds a listing of any state by words of its name or its provider's. */
public final class FindListingPage {

  public static final String PATH = "/staff/listings";

  private static final int LONGEST = 128;

  private final Html html;
  private final Listings listings;

  public FindListingPage(Html html, Listings listings) {
    this.html = html;
    this.listings = listings;
  }

  public void show(Context ctx) {
    String typed = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
    String words = typed.substring(0, Math.min(LONGEST, typed.length()));
    List<Listing> found = words.isEmpty() ? List.of() : listings.named(words);
    html.answer(
        ctx,
        "review/find-listing",
        Map.of("q", words, "found", found.stream().map(ListingLine::of).toList()));
  }
}
