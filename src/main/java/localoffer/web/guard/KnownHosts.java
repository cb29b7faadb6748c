package localoffer.web.guard;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The names that this site answers to: its public name, and this machine's own. */
public final class KnownHosts {

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String publicName;

  public KnownHosts(String baseUrl) {
    publicName = URI.create(baseUrl).getHost().toLowerCase(Locale.ROOT);
  }

  /**
   * Lets a request for one of our names pass.
   *
   * @throws HttpResponseException 421 for any other name
   */
  public void check(Context ctx) {
    String host = ctx.req().getServerName();
    String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
    if (!name.equals(publicName) && !THIS_MACHINE.contains(name)) {
      throw new HttpResponseException(421, "This site does not have that name.");
    }
  }
}
