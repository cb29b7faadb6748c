package localoffer.review.duplicate;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.database.Ids;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.merge.Merges;
import localoffer.listing.merge.Pair;
import localoffer.web.Html;
import org.jspecify.annotations.Nullable;

/** Services that are likely the same, likeliest first. */
public final class DuplicatesPage {

  public static final String PATH = "/staff/duplicates";

  private static final int MOST = 100;

  private final Html html;
  private final Listings listings;
  private final Merges merges;

  public DuplicatesPage(Html html, Listings listings, Merges merges) {
    this.html = html;
    this.listings = listings;
    this.merges = merges;
  }

  /** Two services, and where they are compared. */
  public record Line(Pair pair, String href) {

    static Line of(Pair pair) {
      return new Line(pair, PATH + "/" + pair.one().id() + "/" + pair.other().id());
    }
  }

  public void show(Context ctx) {
    List<Pair> pairs = merges.likely();
    Map<String, Object> model = new HashMap<>();
    model.put("count", pairs.size());
    model.put("lines", pairs.stream().limit(MOST).map(Line::of).toList());
    model.put("merged", listing(ctx.queryParam("merged")).orElse(null));
    model.put("gone", listing(ctx.queryParam("gone")).orElse(null));
    html.answer(ctx, "review/duplicates", model);
  }

  private Optional<Listing> listing(@Nullable String id) {
    return Ids.parse(id).flatMap(listings::forOfficer);
  }
}
