package localoffer;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import localoffer.content.Contents;
import localoffer.content.check.ContentCheck;
import localoffer.jobs.Meanwhile;
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
  private final Holdings holdings;
  private final Health health;
  private final Server server;

  private Portal(Config config, Holdings holdings, Health health, Server server) {
    this.config = config;
    this.holdings = holdings;
    this.health = health;
    this.server = server;
  }

  /** Opens everything the portal stands on; {@link #start} opens the door. */
  static Portal open(Config config, Clock clock) {
    Meanwhile<Surface> loading = Meanwhile.does(Surface::load);
    Holdings holdings = Holdings.open(config, clock);
    Assets assets = loading.done().assets();
    PageCache cache = new PageCache(() -> holdings.version() + "." + period(clock));
    Html html =
        new Html(
            loading.done().templates(),
            config.baseUrl(),
            () -> everywhere(holdings.library().contents()),
            cache);
    Csrf csrf = new Csrf(SecretKey.in(config.data()), config.baseUrl(), clock);
    Routes routes = new Routes(new Routes.Parts(html, csrf, config.baseUrl(), holdings, clock));
    Health health = new Health(holdings.index()::ready);
    Server server =
        new Server(config.baseUrl(), new Server.Parts(assets, cache, html, health), routes::add);
    return new Portal(config, holdings, health, server);
  }

  /** Answers from now on; what is wrong in the content is logged meanwhile. */
  void start() {
    server.start(config.port());
    afterwards();
  }

  /**
   * Starts, and then rehearses pages, so that the first families do not wait for cold code.
   *
   * @param rehearsal how long, while families are answered already
   */
  void startWarm(Duration rehearsal) {
    server.start(config.port());
    new Rehearsal(server.port()).during(rehearsal);
    afterwards();
  }

  /** What families need not wait for. */
  private void afterwards() {
    holdings.index().startMeaning();
    Thread.ofPlatform()
        .name("content-check")
        .daemon()
        .start(() -> ContentCheck.log(config.content(), holdings.library().contents()));
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
    holdings.close();
  }

  /** What every page is made with; it needs nothing that the portal holds. */
  private record Surface(Assets assets, Templates templates) {

    static Surface load() {
      Assets assets = Assets.load();
      return new Surface(assets, new Templates(assets));
    }
  }

  private static long period(Clock clock) {
    return clock.instant().getEpochSecond() / PAGES_KEPT.toSeconds();
  }

  private static Map<String, Object> everywhere(Contents contents) {
    return Map.of("site", contents.site(), "navigation", contents.navigation());
  }
}
