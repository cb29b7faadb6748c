package localoffer;

import java.time.Clock;
import java.util.Map;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.web.Assets;
import localoffer.web.Html;
import localoffer.web.PageCache;
import localoffer.web.Server;
import localoffer.web.Templates;

/** The whole portal put together by hand, from its settings to its open port. */
final class Portal implements AutoCloseable {

  private final Config config;
  private final Server server;

  private Portal(Config config, Server server) {
    this.config = config;
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
    return new Portal(config, new Server(assets, cache, routes::add));
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
    server.stop();
  }

  private static Map<String, Object> everywhere(Contents contents) {
    return Map.of("site", contents.site(), "navigation", contents.navigation());
  }
}
