package localoffer.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that this site answers to: its public name, and this machine's own. */
public final class KnownHosts {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Balancers ask these by address. */
  private static final Set<String> ANYBODY = Set.of("/livez", "/readyz");

  private final String publicName;

  public KnownHosts(String baseUrl) {
    publicName = URI.create(baseUrl).getHost().toLowerCase(Locale.ROOT);
  }

  /**
   * Lets a request for one of our names pass, and anybody who asks how we are.
   *
   * @throws HttpResponseException 421 for any other name, or none
   */
  public void check(Context ctx) {
    String host = ctx.header("Host") == null ? null : ctx.req().getServerName();
    if (!knows(host) && !ANYBODY.contains(ctx.path())) {
      throw new HttpResponseException(421, "This site does not have that name.");
    }
  }

  /** Whether a host, without its port, is one of our names. */
  public boolean knows(@Nullable String host) {
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
    return name.equals(publicName) || THIS_MACHINE.contains(name);
  }
}
