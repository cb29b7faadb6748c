package localoffer.portal;

import static localoffer.account.Role.ANYBODY;

import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import localoffer.account.member.MemberStore;
import localoffer.account.member.Members;
import localoffer.account.signin.Doors;
import localoffer.account.signin.Entrance;
import localoffer.account.signin.Gate;
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
import localoffer.bulk.HeldFiles;
import localoffer.content.Library;
import localoffer.content.page.ArticlePage;
import localoffer.content.page.EasyReadPage;
import localoffer.content.page.GlossaryPage;
import localoffer.content.page.GlossaryTermPage;
import localoffer.content.page.SectionPage;
import localoffer.listing.Listings;
import localoffer.listing.merge.MergeStore;
import localoffer.listing.merge.Merges;
import localoffer.mail.Letters;
import localoffer.membership.OwnOrganisations;
import localoffer.membership.joining.JoinMail;
import localoffer.membership.joining.JoinRequestStore;
import localoffer.membership.joining.JoinRequests;
import localoffer.search.OpenSearchPage;
import localoffer.search.RelatedListings;
import localoffer.search.SearchJsonPage;
import localoffer.search.SearchPage;
import localoffer.search.SuggestPage;
import localoffer.web.Csrf;
import localoffer.web.Html;

/** Every address of the site, with its page and who may come to it: here the public ones. */
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
  private final Gate gate;
  private final OfficerRoutes officers;
  private final ReviewRoutes review;
  private final ProviderRoutes providers;
  private final UpdateRoutes update;
  private final BulkRoutes bulk;
  private final List<Consumer<Doors>> besides;

  Routes(Parts parts) {
    gate = parts.entrance.gate();
    officers = new OfficerRoutes(parts);
    review = new ReviewRoutes(parts);
    providers = new ProviderRoutes(parts);
    update = new UpdateRoutes(parts);
    bulk = new BulkRoutes(parts);
    besides = besides(parts);
    home = new HomePage(parts.html, parts.library());
    listing =
        new ListingPage(
            parts.html,
            parts.library(),
            new ListingPage.Directory(parts.listings(), parts.merges()),
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
    searchJson = new SearchJsonPage(parts.holdings.index(), gate::mayExplain);
    suggest = new SuggestPage(parts.holdings.index());
    openSearch = new OpenSearchPage(parts.library(), parts.baseUrl());
    display = new DisplayPage(parts.html, parts.csrf, parts.baseUrl());
    sitemap = new SitemapPage(parts.library(), parts.listings(), parts.baseUrl());
    robots = new RobotsPage(parts.baseUrl());
    securityText = new SecurityTextPage(parts.baseUrl(), parts.clock);
    gallery = new GalleryPage(parts.html);
    glossary = new GlossaryPage(parts.html, parts.library());
    glossaryTerm = new GlossaryTermPage(parts.html, parts.library());
    article = new ArticlePage(parts.html, parts.library());
    section = new SectionPage(parts.html, parts.library(), article);
    easyRead = new EasyReadPage(parts.html, parts.library());
  }

  private static List<Consumer<Doors>> besides(Parts parts) {
    return List.of(
        new InsightRoutes(parts)::add,
        new FeedbackRoutes(parts)::add,
        new SurveyRoutes(parts)::add,
        new TriageRoutes(parts)::add,
        new SharingRoutes(parts)::add);
  }

  /** What pages are made from. */
  record Parts(
      Html html,
      Csrf csrf,
      Entrance entrance,
      Letters letters,
      Config config,
      Holdings holdings,
      HeldFiles heldFiles,
      Clock clock) {

    Library library() {
      return holdings.library();
    }

    Listings listings() {
      return holdings.listings();
    }

    Merges merges() {
      return new Merges(new MergeStore(holdings.database()), listings(), clock);
    }

    String baseUrl() {
      return config.baseUrl();
    }

    Members members() {
      return new Members(new MemberStore(holdings.database()), clock);
    }

    OwnOrganisations organisations() {
      return new OwnOrganisations(listings(), members(), entrance.invitations());
    }

    JoinRequests joinRequests() {
      JoinRequestStore store = new JoinRequestStore(holdings.database());
      return new JoinRequests(store, new JoinMail(letters), clock);
    }

    /** Where mails are in a local run; what the public reaches says nothing of its folders. */
    Optional<Path> mailFolder() {
      return config.mailFolder().filter(folder -> baseUrl().startsWith("http:"));
    }
  }

  void add(RoutesConfig config) {
    Doors routes = new Doors(config, gate);
    officers.add(routes);
    providers.add(routes);
    review.add(routes);
    update.add(routes);
    bulk.addForOfficers(routes);
    bulk.addForProviders(routes);
    besides.forEach(each -> each.accept(routes));
    routes.get(HomePage.PATH, home::show, ANYBODY);
    routes.get(ListingPage.PATH, listing::show, ANYBODY);
    routes.get(ProviderPage.PATH, provider::show, ANYBODY);
    routes.get(TopicsPage.PATH, topics::show, ANYBODY);
    routes.get(TopicPage.PATH, topic::show, ANYBODY);
    routes.get(SearchPage.PATH, search::show, ANYBODY);
    routes.get(SearchJsonPage.PATH, searchJson::show, ANYBODY);
    routes.get(SuggestPage.PATH, suggest::show, ANYBODY);
    routes.get(OpenSearchPage.PATH, openSearch::show, ANYBODY);
    routes.get(SitemapPage.PATH, sitemap::show, ANYBODY);
    routes.get(RobotsPage.PATH, robots::show, ANYBODY);
    routes.get(SecurityTextPage.PATH, securityText::show, ANYBODY);
    routes.get(DisplayPage.PATH, display::show, ANYBODY);
    routes.post(DisplayPage.PATH, display::submit, ANYBODY);
    routes.get(GalleryPage.PATH, gallery::show, ANYBODY);
    routes.get(GlossaryPage.PATH, glossary::show, ANYBODY);
    routes.get(GlossaryTermPage.PATH, glossaryTerm::show, ANYBODY);
    routes.get(SectionPage.PATH, section::show, ANYBODY);
    routes.get(EasyReadPage.ALONE_PATH, easyRead::showAlone, ANYBODY);
    routes.get(ArticlePage.PATH, article::show, ANYBODY);
    routes.get(EasyReadPage.PATH, easyRead::show, ANYBODY);
  }
}
