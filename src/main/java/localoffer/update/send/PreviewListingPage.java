package localoffer.update.send;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.view.ListingView;
import localoffer.update.Desk;
import localoffer.update.edit.Draft;
import localoffer.update.edit.Drafts;
import org.jspecify.annotations.Nullable;

/** A service as families will see it once its draft is approved. */
public final class PreviewListingPage {

  public static final String PATH = "/update/listings/{id}/preview";

  private final Desk desk;
  private final Drafts drafts;

  public PreviewListingPage(Desk desk) {
    this.desk = desk;
    this.drafts = new Drafts(desk);
  }

  /** That nothing happened to it yet, for what is shared with families' page. */
  public record News(@Nullable String changed) {}

  public void show(Context ctx) {
    Draft draft =
        drafts.of(desk.gate().member(ctx), ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    Listing shown = saying(draft.listing(), draft.details());
    desk.html()
        .answer(
            ctx,
            "update/preview-listing",
            Map.of(
                "draft",
                draft,
                "listing",
                shown,
                "details",
                shown.details(),
                "news",
                new News(null),
                "view",
                ListingView.of(shown, desk.taxonomy(), desk.today())));
  }

  private static Listing saying(Listing live, Details details) {
    return new Listing(
        live.id(),
        live.slug(),
        live.provider(),
        live.state(),
        live.version(),
        details,
        live.confirmedAt(),
        live.reviewDue(),
        live.createdAt(),
        live.updatedAt());
  }
}
