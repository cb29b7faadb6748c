package localoffer.browse;

import io.javalin.http.Context;

/**
 * Tells programs that read the web what they may: everything but endless ways to narrow a search.
 */
public final class RobotsPage {

  public static final String PATH = "/robots.txt";

  private final String baseUrl;

  /**
   * For a site at this address.
   *
   * @param baseUrl what its addresses begin with
   */
  public RobotsPage(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  public void show(Context ctx) {
    String words =
        """
        User-agent: *
        Disallow: /search?*&
        Disallow: /search.json
        Disallow: /search/
        Disallow: /display
        Disallow: /staff

        Sitemap: %s%s
        """
            .formatted(baseUrl, SitemapPage.PATH);
    ctx.contentType("text/plain; charset=utf-8").result(words);
  }
}
