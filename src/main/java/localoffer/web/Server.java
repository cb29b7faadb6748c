package localoffer.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.util.function.Consumer;

/** The HTTP server: Javalin on Jetty with virtual threads, and what every answer goes through. */
public final class Server {

  private static final long LARGEST_REQUEST = 256 * 1024;
  private static final Duration LONGEST_REQUEST = Duration.ofSeconds(20);

  private final Javalin javalin;

  /** @param routes adds every address with its page */
  public Server(Assets assets, PageCache cache, Consumer<RoutesConfig> routes) {
    this.javalin = Javalin.create(config -> configure(config, assets, cache, routes));
  }

  /** Starts on a port; 0 takes a free one. */
  public void start(int port) {
    javalin.start(port);
  }

  public int port() {
    return javalin.port();
  }

  /** Finishes what is under way, then stops. */
  public void stop() {
    javalin.stop();
  }

  private static void configure(
      JavalinConfig config, Assets assets, PageCache cache, Consumer<RoutesConfig> routes) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.asyncTimeout = LONGEST_REQUEST.toMillis();
    config.routes.before(cache::answer);
    config.routes.get(
        Assets.PREFIX + "<file>",
        ctx ->
            assets
                .file(ctx.pathParam("file"))
                .ifPresentOrElse(
                    body -> {
                      ctx.header("Cache-Control", "public, max-age=31536000, immutable");
                      body.send(ctx);
                    },
                    () -> ctx.status(404)));
    routes.accept(config.routes);
  }
}
