package localoffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.content.check.ContentCheck;
import localoffer.database.Database;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import localoffer.listing.starter.StarterDirectory;
import localoffer.web.Assets;
import localoffer.web.Csrf;
import localoffer.web.Health;
import localoffer.web.Html;
import localoffer.web.PageCache;
import localoffer.web.SecretKey;
import localoffer.web.Server;
import localoffer.web.Templates;

/** The whole portal put together by hand, from its settings to its open port. */
final class Portal implements AutoCloseable {

  private static final Duration PAGES_KEPT = Duration.ofHours(1);

  private final Config config;
  private final Library library;
  private final Database database;
  private final Health health;
  private final Server server;

  private Portal(
      Config config, Library library, Database database, Health health, Server server) {
    this.config = config;
    this.library = library;
    this.database = database;
    this.health = health;
    this.server = server;
  }

  /** Opens everything the portal stands on; {@link #start} opens the door. */
  static Portal open(Config config, Clock clock) {
    Library library = Library.open(config.content()).watch();
    Database database = openDatabase(config);
    AtomicLong changes = new AtomicLong();
    ListingStore store = new ListingStore(database);
    if (store.isEmpty()) {
      StarterDirectory.read(config.content(), library.contents().taxonomy(), clock)
          .loadInto(store);
    }
    Listings listings =
        new Listings(store, new ProviderStore(database), counting(changes), clock);

    Assets assets = Assets.load();
    PageCache cache =
        new PageCache(() -> library.version() + "." + changes.get() + "." + period(clock));
    Html html =
        new Html(
            new Templates(assets), config.baseUrl(), () -> everywhere(library.contents()), cache);
    Csrf csrf = new Csrf(SecretKey.in(config.data()), config.baseUrl(), clock);
    Routes routes = new Routes(new Routes.Parts(html, csrf, library, listings, clock));
    Health health = new Health(() -> true);
    Server server =
        new Server(config.baseUrl(), new Server.Parts(assets, cache, html, health), routes::add);
    return new Portal(config, library, database, health, server);
  }

  /** Answers from now on; what is wrong in the content is logged meanwhile. */
  void start() {
    server.start(config.port());
    Thread.ofPlatform()
        .name("content-check")
        .daemon()
        .start(() -> ContentCheck.log(config.content(), library.contents()));
  }

  /** Where this portal answers on this machine. */
  String address() {
    return "http://localhost:" + server.port();
  }

  /** Readiness first, then the requests under way, then what they stand on. */
  @Override
  public void close() {
    health.leave();
    server.stop();
    library.close();
    database.close();
  }

  private static Database openDatabase(Config config) {
    try {
      Files.createDirectories(config.data());
    } catch (IOException e) {
      throw new UncheckedIOException("LOCAL_OFFER_DATA cannot be made: " + config.data(), e);
    }
    return Database.open(config.database());
  }

  private static long period(Clock clock) {
    return clock.instant().getEpochSecond() / PAGES_KEPT.toSeconds();
  }

  private static Map<String, Object> everywhere(Contents contents) {
    return Map.of("site", contents.site(), "navigation", contents.navigation());
  }

  /** Makes every page be made anew once a listing has changed. */
  private static PublicListings counting(AtomicLong changes) {
    return new PublicListings() {
      @Override
      public void put(Listing listing) {
        changes.incrementAndGet();
      }

      @Override
      public void remove(UUID id) {
        changes.incrementAndGet();
      }
    };
  }
}
