package localoffer.review.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DuplicatesPageTest {

  @Test
  void servicesThatAreAlikeAreListedWithTheReason() {
    try (World world = World.open()) {
      Twins twins = Twins.in(world);
      String cookie = Officers.cookie(world, Role.APPROVER);
      Document page = world.page(DuplicatesPage.PATH, "Cookie", cookie);
      assertEquals(1, page.select("main a[href*=" + twins.other().id() + "]").size(), page.text());
      assertTrue(page.text().contains("Names that are alike. The same website."), page.text());
      assertEquals(
          200, world.get(DuplicatesPage.PATH + "?merged=x", "Cookie", cookie).statusCode());
    }
  }
}
