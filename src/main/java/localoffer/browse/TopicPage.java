package localoffer.browse;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.content.Term;
import localoffer.listing.Listings;
import localoffer.web.Html;

/** One topic: the guides first, then the services. */
public final class TopicPage {

  public static final String PATH = "/topics/{slug}";

  private final Html html;
  private final Library library;
  private final Listings listings;

  public TopicPage(Html html, Library library, Listings listings) {
    this.html = html;
    this.library = library;
    this.listings = listings;
  }

  public void show(Context ctx) {
    Contents contents = library.contents();
    Term topic =
        contents.taxonomy().topics().find(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
    html.answer(
        ctx,
        "browse/topic",
        Map.of(
            "topic", topic,
            "articles", contents.about(topic.id()),
            "listings", listings.publishedAbout(topic.id())));
  }
}
