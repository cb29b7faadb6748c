package localoffer;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import localoffer.browse.DisplayPage;
import localoffer.browse.HomePage;
import localoffer.browse.ProviderPage;
import localoffer.browse.TopicPage;
import localoffer.browse.TopicsPage;
import localoffer.content.Library;
import localoffer.listing.Listings;
import localoffer.web.Csrf;
import localoffer.web.Html;

/** Every address of the site, with its page, on one screen. */
final class Routes {

  private final HomePage home;
  private final ProviderPage provider;
  private final TopicsPage topics;
  private final TopicPage topic;
  private final DisplayPage display;

  Routes(Parts parts) {
    home = new HomePage(parts.html, parts.library);
    provider = new ProviderPage(parts.html, parts.listings);
    topics = new TopicsPage(parts.html, parts.library);
    topic = new TopicPage(parts.html, parts.library, parts.listings);
    display = new DisplayPage(parts.html, parts.csrf);
  }

  /** What pages are made from. */
  record Parts(Html html, Csrf csrf, Library library, Listings listings, Clock clock) {}

  void add(RoutesConfig routes) {
    routes.get(HomePage.PATH, home::show);
    routes.get(ProviderPage.PATH, provider::show);
    routes.get(TopicsPage.PATH, topics::show);
    routes.get(TopicPage.PATH, topic::show);
    routes.get(DisplayPage.PATH, display::show);
    routes.post(DisplayPage.PATH, display::submit);
  }
}
