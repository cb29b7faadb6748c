package localoffer.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Asked;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class QuestionsPageTest {

  private final World world = World.shared();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void whatIsShownIsFoundByItsWordsAndByThoseOfItsAnswers() {
    String title = "Where do I buy ear defenders?";
    String href = Asked.shown(world, officer, title);
    assertEquals(href, link("/ask-and-share", title));
    assertEquals(href, link("/ask-and-share?q=DEFENDERS+orthotics", title));
    assertFalse(world.page("/ask-and-share?q=defenders+zebra").text().contains(title));
    assertEquals(href, link("/ask-and-share?topic=health", title));
    assertFalse(world.page("/ask-and-share?topic=money").text().contains(title));
  }

  @Test
  void wordsThatNoQuestionHasLeadToTheWholeSite() {
    Asked.shown(world, officer, "Who mends a wheelchair at the weekend?");
    Document page = world.page("/ask-and-share?q=zzqq+%3Cb%3E");
    assertTrue(page.select("main a[href='/search?q=zzqq+%3Cb%3E']").size() == 1, page.html());
  }

  private String link(String path, String title) {
    return world.page(path).expectFirst("h2 a:containsOwn(" + title + ")").attr("href");
  }
}
