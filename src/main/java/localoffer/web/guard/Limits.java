package localoffer.web.guard;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How much, how long and how often Jetty lets anybody ask. */
public final class Limits {

  private static final int LONGEST_HEADERS = 8 * 1024;
  private static final int MOST_CONNECTIONS = 4_000;
  private static final int MOST_OF_ONE_ADDRESS = 50;
  private static final Duration SENDING = Duration.ofSeconds(20);
  private static final Duration IDLE = Duration.ofSeconds(30);
  private static final Duration LAST_WORDS = Duration.ofSeconds(3);
  private static final Duration DRAIN = Duration.ofSeconds(10);

  private Limits() {}

  /**
   * Sets them all.
   *
   * @param port the port to listen on, asked for at the start
   * @param first what may answer a request before the guards of slow ones
   */
  public static void set(
      JettyConfig jetty,
      SecurityHeaders headers,
      IntSupplier port,
      UnaryOperator<Handler.Wrapper> first) {
    PlainErrors errors = new PlainErrors(headers);
    jetty.modifyHttpConfiguration(http -> limit(http, headers));
    jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
    jetty.modifyServer(
        server -> {
          server.setErrorHandler(errors);
          server.setStopTimeout(DRAIN.toMillis());
          server.setHandler(new GracefulHandler(first.apply(guards())));
          server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        });
    jetty.addConnector((server, http) -> connector(server, http, port.getAsInt()));
  }

  private static void limit(HttpConfiguration http, SecurityHeaders headers) {
    http.addCustomizer(headers);
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LONGEST_HEADERS);
    http.setIdleTimeout(IDLE.toMillis());
    http.setHttpCompliance(HttpCompliance.RFC9110);
  }

  /** What every request goes through before Javalin sees it, the first outermost. */
  private static Handler.Wrapper guards() {
    return new HeadAsGet(new Deadline(SENDING));
  }

  private static Connector connector(Server server, HttpConfiguration http, int port) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setPort(port);
    connector.setIdleTimeout(IDLE.toMillis());
    connector.setShutdownIdleTimeout(LAST_WORDS.toMillis());
    connector.addBean(
        new Connections(
            MOST_OF_ONE_ADDRESS, IDLE, Connections::isFarAway, connector.getScheduler()));
    return connector;
  }
}
