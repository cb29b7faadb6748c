package localoffer.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import localoffer.World;
import localoffer.content.Article;
import localoffer.content.Library;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

  private final World world = World.shared();

  @Test
  void everyPageOfTheRealContentIsThere() {
    for (Article article : articles()) {
      Document page = world.page(article.path());
      assertEquals(List.of(article.front().title()), page.select("h1").eachText());
      assertTrue(page.text().contains(article.front().summary()));
      assertTrue(page.title().startsWith(article.front().title() + " - "), page.title());
      Set<String> ids = new TreeSet<>();
      for (Element element : page.select("[id]")) {
        assertTrue(ids.add(element.id()), article.path() + " has two of #" + element.id());
      }
    }
  }

  @Test
  void everyLinkWithinThePagesLeadsSomewhere() {
    Set<String> hrefs = new TreeSet<>();
    for (Article article : articles()) {
      hrefs.addAll(world.page(article.path()).select("main a[href^=/]").eachAttr("href"));
    }
    hrefs.removeIf(href -> href.startsWith("/search"));
    assertTrue(hrefs.size() > 100);
    for (String href : hrefs) {
      assertEquals(200, world.get(href).statusCode(), href);
    }
  }

  @Test
  void aLongPageHasAContentsListThatLeadsToItsHeadings() {
    Document page = world.page("/care/short-breaks");
    List<String> hrefs = page.select("nav.contents a").eachAttr("href");
    assertTrue(hrefs.size() >= 3);
    for (String href : hrefs) {
      assertNotNull(page.getElementById(href.substring(1)), href);
    }
  }

  @Test
  void hardWordsAreExplainedByALinkAndOnceMoreAtTheEnd() {
    Document page = world.page("/care/short-breaks");
    Element term = page.expectFirst("main .words a.term");
    assertEquals(200, world.get(term.attr("href")).statusCode());
    List<String> listed = page.select("[aria-labelledby=hard-words] dt a").eachAttr("href");
    assertEquals(page.select("main .words a.term").eachAttr("href"), listed);
  }

  @Test
  void aPageLeadsToItsEasyReadVersionOrToWhereOneCanAsk() {
    assertNotNull(
        world.page("/care/short-breaks").selectFirst("a[href=/care/short-breaks/easy-read]"));
    Document without = world.page("/contact");
    assertNull(without.selectFirst("a[href$=/easy-read]"));
    assertEquals("Ask for Easy Read", without.expectFirst("main a[href=/other-formats]").text());
  }

  @Test
  void thePageSaysThatNobodyHasCheckedItAndWhoKeepsIt() {
    String reviewed = world.page("/care/short-breaks").expectFirst(".reviewed").text();
    assertTrue(reviewed.contains("Written November 2026. Not yet checked by the council."));
    assertTrue(reviewed.contains("Disabled Children and Young People's Team"), reviewed);
  }

  @Test
  void anUnknownPageIsNotFound() {
    assertEquals(404, world.get("/care/nothing").statusCode());
    assertEquals(404, world.get("/nothing/short-breaks").statusCode());
  }

  private static List<Article> articles() {
    try (Library library = Library.open(Path.of("content"))) {
      return library.contents().articles();
    }
  }
}
