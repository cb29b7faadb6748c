package localoffer.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.function.Consumer;
import localoffer.web.guard.KnownHosts;
import localoffer.web.guard.PlainErrors;
import localoffer.web.guard.SecurityHeaders;
import org.eclipse.jetty.http.HttpCompliance;

/** The HTTP server: Javalin on Jetty with virtual threads, and what every answer goes through. */
public final class Server {

  private static final long LARGEST_REQUEST = 256 * 1024;
  private static final int LONGEST_HEADERS = 8 * 1024;
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(20);
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private final Javalin javalin;

  /**
   * @param baseUrl the public address of the site
   * @param parts what every answer may need
   * @param routes adds every address with its page
   */
  public Server(String baseUrl, Parts parts, Consumer<RoutesConfig> routes) {
    this.javalin =
        Javalin.create(
            config -> {
              settle(config);
              harden(config.jetty, new SecurityHeaders(baseUrl.startsWith("https:")));
              config.routes.before(new KnownHosts(baseUrl)::check);
              config.routes.before(parts.cache::answer);
              config.routes.get(Assets.PREFIX + "<file>", ctx -> file(ctx, parts.assets));
              parts.health.addTo(config.routes);
              new ErrorPages(parts.html).addTo(config.routes);
              routes.accept(config.routes);
            });
  }

  /** What the server needs besides pages. */
  public record Parts(Assets assets, PageCache cache, Html html, Health health) {}

  /** Starts on a port; 0 takes a free one. */
  public void start(int port) {
    javalin.start(port);
  }

  public int port() {
    return javalin.port();
  }

  /** Takes nobody new, finishes what is under way, then stops. */
  public void stop() {
    javalin.stop();
  }

  private static void settle(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.asyncTimeout = LONGEST_REQUEST.toMillis();
    config.http.compressionStrategy = CompressionStrategy.NONE;
  }

  private static void harden(JettyConfig jetty, SecurityHeaders headers) {
    PlainErrors errors = new PlainErrors(headers);
    jetty.modifyHttpConfiguration(
        http -> {
          http.addCustomizer(headers);
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(LONGEST_HEADERS);
          http.setIdleTimeout(IDLE.toMillis());
          http.setHttpCompliance(HttpCompliance.RFC9110);
        });
    jetty.modifyServer(
        server -> {
          server.setErrorHandler(errors);
          server.setStopTimeout(DRAIN.toMillis());
        });
    jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
  }

  private static void file(Context ctx, Assets assets) {
    assets
        .file(ctx.pathParam("file"))
        .ifPresentOrElse(
            body -> {
              ctx.header("Cache-Control", "public, max-age=31536000, immutable");
              body.send(ctx);
            },
            () -> ctx.status(404));
  }
}
