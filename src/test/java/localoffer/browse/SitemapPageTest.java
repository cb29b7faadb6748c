package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import localoffer.World;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Search engines learn of every page, and programs where to turn. */
class SitemapPageTest {

  private static final String SITE = "http://localhost:8080";

  private final World world = World.shared();

  @Test
  void everyKindOfPageIsOnTheMapOnce() {
    HttpResponse<String> answer = world.get("/sitemap.xml");
    assertEquals(
        "application/xml; charset=utf-8", answer.headers().firstValue("Content-Type").orElse(""));
    List<String> addresses =
        Jsoup.parse(answer.body(), Parser.xmlParser()).select("url > loc").eachText();
    for (String path :
        List.of(
            "/",
            "/health/autism",
            "/health/autism/easy-read",
            "/topics/short-breaks",
            "/glossary/ehc-hub",
            "/services/short-breaks",
            "/contact",
            "/health")) {
      assertTrue(addresses.contains(SITE + path), path);
    }
    assertTrue(addresses.stream().anyMatch(each -> each.startsWith(SITE + "/providers/")));
    assertEquals(addresses.size(), new HashSet<>(addresses).size());
  }
}
