package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page on the map of the site keeps what every page promises. */
class EveryAddressTest {

  private static final World WORLD = World.shared();
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void read() {
    Document map = Jsoup.parse(WORLD.get("/sitemap.xml").body(), Parser.xmlParser());
    for (String address : map.select("loc").eachText()) {
      String path = URI.create(address).getRawPath();
      PAGES.put(path, WORLD.page(path));
    }
  }

  @Test
  void everyPageHasOneHeadingATitleALanguageAndItsAddress() {
    List<String> wrong = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          String canonical = page.select("link[rel=canonical]").attr("href");
          if (page.select("h1").size() != 1
              || !page.title().contains(" - ")
              || !page.select("html").hasAttr("lang")
              || !canonical.equals("http://localhost:8080" + path)) {
            wrong.add(path);
          }
        });
    assertEquals(List.of(), wrong);
  }

  @Test
  void noTwoPagesHaveTheSameTitle() {
    Map<String, String> byTitle = new TreeMap<>();
    List<String> same = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          String other = byTitle.put(page.title(), path);
          if (other != null) {
            same.add(other + " and " + path + ": " + page.title());
          }
        });
    assertEquals(List.of(), same);
  }

  @Test
  void everyLinkOfOursLeadsSomewhere() {
    Map<String, TreeSet<String>> links = new TreeMap<>();
    PAGES.forEach(
        (path, page) -> {
          for (Element link :
              page.select("a[href^=/], img[src^=/], link[href^=/], script[src^=/]")) {
            String href = link.attr(link.hasAttr("href") ? "href" : "src").replaceFirst("#.*", "");
            links.computeIfAbsent(href, same -> new TreeSet<>()).add(path);
          }
        });
    List<String> broken = new ArrayList<>();
    links.forEach(
        (href, from) -> {
          if (!PAGES.containsKey(href) && WORLD.get(href).statusCode() != 200) {
            broken.add(href + " from " + from.first());
          }
        });
    assertEquals(List.of(), broken);
  }

  @Test
  void everyLinkWithinAPageHasItsPlace() {
    List<String> broken = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          for (Element link : page.select("a[href^=#]")) {
            String id = link.attr("href").substring(1);
            if (page.getElementById(id) == null) {
              broken.add(path + "#" + id);
            }
          }
        });
    assertEquals(List.of(), broken);
  }
}
