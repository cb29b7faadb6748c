package localoffer.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.Consumer;
import localoffer.web.guard.Addresses;
import localoffer.web.guard.KnownHosts;
import localoffer.web.guard.Limits;
import localoffer.web.guard.Multipart;
import localoffer.web.guard.SecurityHeaders;

/** The HTTP server: Javalin on Jetty with virtual threads, and what every answer goes through. */
public final class Server {

  private static final long LARGEST_REQUEST = 256 * 1024;

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
              SecurityHeaders headers = new SecurityHeaders(baseUrl.startsWith("https:"));
              KnownHosts hosts = new KnownHosts(baseUrl);
              Limits.set(
                  config.jetty,
                  headers,
                  () -> config.jetty.port,
                  next -> new KeptAnswers(hosts, parts.cache, parts.assets, next));
              config.routes.before(ctx -> ctx.header("Cache-Control", "no-cache"));
              config.routes.before(hosts::check);
              config.routes.before(Addresses::tidy);
              config.routes.before(Multipart::check);
              config.routes.get(Assets.PREFIX + "<file>", ctx -> file(ctx, parts.assets));
              parts.health.addTo(config.routes);
              new ErrorPages(parts.html).addTo(config.routes);
              config.routes.after(parts.html::tellOfFile);
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
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.prefer405over404 = true;
    config.jetty.timeoutStatus = 408;
    Multipart.limit(config.jetty.multipartConfig);
    config.router.javaLangErrorHandler(
        (response, error) -> {
          response.setStatus(500);
          Logs.failure("The machine cannot go on", error, List.of());
        });
  }

  private static void file(Context ctx, Assets assets) {
    assets
        .file(ctx.pathParam("file"))
        .ifPresentOrElse(body -> body.send(ctx), () -> ctx.status(404));
  }
}
