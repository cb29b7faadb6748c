package localoffer.browse;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Tells whoever finds a weakness in the site where to say so, as RFC 9116 has it. */
public final class SecurityTextPage {

  public static final String PATH = "/.well-known/security.txt";

  private static final Duration HOLDS = Duration.ofDays(180);
  private final String baseUrl;
  private final Clock clock;

  /**
   * For a site at this address.
   *
   * @param baseUrl what its addresses begin with
   */
  public SecurityTextPage(String baseUrl, Clock clock) {
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  public void show(Context ctx) {
    String until = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(HOLDS).toString();
    String words =
        """
        Contact: %1$s/contact
        Expires: %2$s
        Preferred-Languages: en
        Canonical: %1$s%3$s
        """
            .formatted(baseUrl, until, PATH);
    ctx.contentType("text/plain; charset=utf-8").result(words);
  }
}
