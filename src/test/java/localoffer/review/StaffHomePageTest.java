package localoffer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StaffHomePageTest {

  private final World world = World.shared();

  @Test
  void anOfficerSeesWhoTheyAreAndWhereToGo() {
    String email = Officers.added(world, Role.APPROVER);
    Document page = world.page(StaffHomePage.PATH, "Cookie", Officers.another(world, email));
    assertTrue(page.text().contains(email));
    assertFalse(page.select("main a[href=/staff/gaps]").isEmpty());
    assertFalse(page.select("main a[href=/staff/sessions]").isEmpty());
    assertTrue(page.expectFirst("main li:has(a[href=/staff/queue])").text().contains("wait"));
  }

  @Test
  void nobodySeesThePageOfAnother() {
    String one = Officers.added(world, Role.EDITOR);
    String other = Officers.added(world, Role.EDITOR);
    world.page(StaffHomePage.PATH, "Cookie", Officers.another(world, one));
    Document page = world.page(StaffHomePage.PATH, "Cookie", Officers.another(world, other));
    assertFalse(page.text().contains(one));
    assertEquals(303, world.get(StaffHomePage.PATH).statusCode());
  }
}
