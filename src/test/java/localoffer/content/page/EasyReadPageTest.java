package localoffer.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import localoffer.World;
import localoffer.content.Article;
import localoffer.content.EasyRead;
import localoffer.content.Library;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class EasyReadPageTest {

  private final World world = World.shared();

  @Test
  void everySentenceStandsAloneAndEveryIdeaHasItsPicture() {
    List<Article> articles = articles();
    assertTrue(articles.size() >= 8);
    for (Article article : articles) {
      EasyRead easyRead = article.easyRead();
      assertNotNull(easyRead);
      Document page = world.page(article.path() + "/easy-read");
      assertEquals(easyRead.sentences(), page.select(".easy .idea p").eachText());
      for (Element idea : page.select(".easy .idea")) {
        assertEquals(1, idea.select("img").size(), idea.text());
        assertEquals(200, world.get(idea.expectFirst("img").attr("src")).statusCode());
      }
    }
  }

  @Test
  void itLeadsBackToTheFullPageAndSaysThatPeopleHaveNotCheckedIt() {
    Document page = world.page("/care/short-breaks/easy-read");
    assertEquals("/care/short-breaks", page.expectFirst("main a:contains(full page)").attr("href"));
    assertTrue(page.text().contains("Not yet checked by people with learning disabilities"));
  }

  @Test
  void aPageWithoutAnEasyReadVersionHasNone() {
    assertEquals(404, world.get("/contact/easy-read").statusCode());
    assertEquals(404, world.get("/care/nothing/easy-read").statusCode());
    assertEquals(404, world.get("/care/help-from-social-care/easy-read").statusCode());
  }

  private static List<Article> articles() {
    try (Library library = Library.open(Path.of("content"))) {
      return library.contents().articles().stream()
          .filter(article -> article.easyRead() != null)
          .toList();
    }
  }
}
