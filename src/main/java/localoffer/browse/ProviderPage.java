package localoffer.browse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.web.Html;

/** An organisation and everything it offers. */
public final class ProviderPage {

  public static final String PATH = "/providers/{slug}";

  private final Html html;
  private final Listings listings;

  public ProviderPage(Html html, Listings listings) {
    this.html = html;
    this.listings = listings;
  }

  public void show(Context ctx) {
    Provider provider =
        listings.providerBySlug(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
    html.answer(
        ctx,
        "browse/provider",
        Map.of("provider", provider, "listings", listings.publishedOf(provider)));
  }
}
