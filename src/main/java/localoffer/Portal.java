package localoffer;

import java.time.Clock;
import java.util.Map;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.web.Assets;
import localoffer.web.Health;
import localoffer.web.Html;
import localoffer.web.PageCache;
import localoffer.web.Server;
import localoffer.web.Templates;

/** The whole portal put together by hand, from its settings to its open port. */
final class Portal implements AutoCloseable {

  private final Config config;
  private final Health health;
  private final Server server;

  private Portal(Config config, Health health, Server server) {
    this.config = config;
    this.health = health;
    this.server = server;
  }

  /** Opens everything the portal stands on; {@link #start} opens the door. */
  static Portal open(Config config, Clock clock) {
    Library library = Library.open(config.content());
    Assets assets = Assets.load();
    PageCache cache = new PageCache(() -> library.version() + " " + clock.instant().getEpochSecond() / 3600);
    Html html =
        new Html(
            new Templates(assets), config.baseUrl(), () -> everywhere(library.contents()), cache);
    Routes routes = new Routes(html, library);
    Health health = new Health(() -> true);
    Server.Parts parts = new Server.Parts(assets, cache, html, health);
    return new Portal(config, health, new Server(config.baseUrl(), parts, routes::add));
  }

  void start() {
    server.start(config.port());
  }

  /** Where this portal answers on this machine. */
  String address() {
    return "http://localhost:" + server.port();
  }

  @Override
  public void close() {
    health.leave();
    server.stop();
  }

  private static Map<String, Object> everywhere(Contents contents) {
    return Map.of("site", contents.site(), "navigation", contents.navigation());
  }
}
