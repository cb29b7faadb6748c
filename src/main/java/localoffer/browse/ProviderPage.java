package localoffer.browse;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.listing.Listings;
import localoffer.listing.Provider;
import localoffer.web.Html;

/** An organisation and everything it offers; where it became part of another, that one. */
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
    if (!provider.slug().equals(ctx.pathParam("slug"))) {
      ctx.redirect(provider.href(), HttpStatus.MOVED_PERMANENTLY);
      return;
    }
    html.answer(
        ctx,
        "browse/provider",
        Map.of("provider", provider, "listings", listings.publishedOf(provider)));
  }
}
