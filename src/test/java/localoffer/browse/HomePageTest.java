package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HomePageTest {

  private final Document page = World.shared().page("/");

  @Test
  void searchComesFirstWithAPlaceBesideIt() {
    assertEquals("/search", page.expectFirst("main form").attr("action"));
    assertEquals(1, page.select("main form input[name=q]").size());
    assertEquals(1, page.select("main form input[name=near]").size());
  }

  @Test
  void everyWayInLeadsToAPage() {
    List<String> ways = page.select("main a").eachAttr("href");
    assertFalse(ways.isEmpty());
    for (String way : ways) {
      assertEquals(200, World.shared().get(way).statusCode(), way);
    }
  }
}
