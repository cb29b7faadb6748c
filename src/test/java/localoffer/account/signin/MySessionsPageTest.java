package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MySessionsPageTest {

  private final World world = World.shared();

  @Test
  void anOfficerSeesTheirOwnSessionsAndEndsThemAll() {
    String email = Officers.added(world, Role.EDITOR);
    String here = Officers.another(world, email);
    String elsewhere = Officers.another(world, email);
    String another = Officers.cookie(world, Role.EDITOR);
    Document page = world.page(MySessionsPage.PATH, "Cookie", here);
    assertEquals(2, page.select("main .entries li").size());
    assertEquals(1, page.select("main .entries li:contains(this browser)").size());
    assertTrue(page.text().contains("Firefox on Linux"));
    assertTrue(page.text().contains("23 November 2026 at 09:00"), page.text());
    assertEquals(303, world.submit(MySessionsPage.PATH, Map.of(), "Cookie", here).statusCode());
    assertEquals(303, world.get("/staff", "Cookie", here).statusCode());
    assertEquals(303, world.get("/staff", "Cookie", elsewhere).statusCode());
    assertEquals(200, world.get("/staff", "Cookie", another).statusCode());
  }
}
