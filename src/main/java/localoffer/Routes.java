package localoffer;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import localoffer.browse.DisplayPage;
import localoffer.browse.GalleryPage;
import localoffer.browse.HomePage;
import localoffer.browse.ListingPage;
import localoffer.browse.ProviderPage;
import localoffer.browse.RobotsPage;
import localoffer.browse.SecurityTextPage;
import localoffer.browse.SitemapPage;
import localoffer.browse.TopicPage;
import localoffer.browse.TopicsPage;
import localoffer.content.Library;
import localoffer.content.page.ArticlePage;
import localoffer.content.page.EasyReadPage;
import localoffer.content.page.GlossaryPage;
import localoffer.content.page.GlossaryTermPage;
import localoffer.content.page.SectionPage;
import localoffer.listing.Listings;
import localoffer.mail.Letters;
import localoffer.search.OpenSearchPage;
import localoffer.search.RelatedListings;
import localoffer.search.SearchJsonPage;
import localoffer.search.SearchPage;
import localoffer.search.SuggestPage;
import localoffer.web.Csrf;
import localoffer.web.Html;

/** Every address of the site, with its page, on one screen. */
final class Routes {

  private final HomePage home;
  private final ListingPage listing;
  private final ProviderPage provider;
  private final TopicsPage topics;
  private final TopicPage topic;
  private final SearchPage search;
  private final SearchJsonPage searchJson;
  private final SuggestPage suggest;
  private final OpenSearchPage openSearch;
  private final DisplayPage display;
  private final SitemapPage sitemap;
  private final RobotsPage robots;
  private final SecurityTextPage securityText;
  private final GalleryPage gallery;
  private final GlossaryPage glossary;
  private final GlossaryTermPage glossaryTerm;
  private final SectionPage section;
  private final ArticlePage article;
  private final EasyReadPage easyRead;

  Routes(Parts parts) {
    home = new HomePage(parts.html, parts.library());
    listing =
        new ListingPage(
            parts.html,
            parts.library(),
            parts.listings(),
            new RelatedListings(parts.holdings.index()),
            parts.clock);
    provider = new ProviderPage(parts.html, parts.listings());
    topics = new TopicsPage(parts.html, parts.library());
    topic = new TopicPage(parts.html, parts.library(), parts.listings());
    search =
        new SearchPage(
            parts.html,
            parts.library(),
            parts.holdings.index(),
            parts.holdings.searchDays(),
            parts.clock);
    searchJson = new SearchJsonPage(parts.holdings.index());
    suggest = new SuggestPage(parts.holdings.index());
    openSearch = new OpenSearchPage(parts.library(), parts.baseUrl);
    display = new DisplayPage(parts.html, parts.csrf, parts.baseUrl);
    sitemap = new SitemapPage(parts.library(), parts.listings(), parts.baseUrl);
    robots = new RobotsPage(parts.baseUrl);
    securityText = new SecurityTextPage(parts.baseUrl, parts.clock);
    gallery = new GalleryPage(parts.html);
    glossary = new GlossaryPage(parts.html, parts.library());
    glossaryTerm = new GlossaryTermPage(parts.html, parts.library());
    article = new ArticlePage(parts.html, parts.library());
    section = new SectionPage(parts.html, parts.library(), article);
    easyRead = new EasyReadPage(parts.html, parts.library());
  }

  /** What pages are made from. */
  record Parts(
      Html html, Csrf csrf, Letters letters, String baseUrl, Holdings holdings, Clock clock) {

    Library library() {
      return holdings.library();
    }

    Listings listings() {
      return holdings.listings();
    }
  }

  void add(RoutesConfig routes) {
    routes.get(HomePage.PATH, home::show);
    routes.get(ListingPage.PATH, listing::show);
    routes.get(ProviderPage.PATH, provider::show);
    routes.get(TopicsPage.PATH, topics::show);
    routes.get(TopicPage.PATH, topic::show);
    routes.get(SearchPage.PATH, search::show);
    routes.get(SearchJsonPage.PATH, searchJson::show);
    routes.get(SuggestPage.PATH, suggest::show);
    routes.get(OpenSearchPage.PATH, openSearch::show);
    routes.get(SitemapPage.PATH, sitemap::show);
    routes.get(RobotsPage.PATH, robots::show);
    routes.get(SecurityTextPage.PATH, securityText::show);
    routes.get(DisplayPage.PATH, display::show);
    routes.post(DisplayPage.PATH, display::submit);
    routes.get(GalleryPage.PATH, gallery::show);
    routes.get(GlossaryPage.PATH, glossary::show);
    routes.get(GlossaryTermPage.PATH, glossaryTerm::show);
    routes.get(SectionPage.PATH, section::show);
    routes.get(EasyReadPage.ALONE_PATH, easyRead::showAlone);
    routes.get(ArticlePage.PATH, article::show);
    routes.get(EasyReadPage.PATH, easyRead::show);
  }
}
