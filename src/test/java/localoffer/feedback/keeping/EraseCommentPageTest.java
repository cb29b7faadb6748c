package localoffer.feedback.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class EraseCommentPageTest {

  private final World world = World.written();
  private final String manager = Officers.cookie(world, Role.MANAGER);
  private final Said said = Said.by(world, manager, "Bilbies in the hall", "/topics");

  @Test
  void whatIsErasedIsNowhereAndTheTrailSaysThatItWas() {
    said.wanting("b@example.net").copied("Bilbies in the hall");
    said.answered("no", "They like it.").published();
    assertEquals(303, said.send("/erase", Map.of("reference", said.reference())).statusCode());
    assertEquals("", said.stage());
    assertEquals(404, world.get(said.path(""), "Cookie", manager).statusCode());
    assertFalse(world.page("/you-said-we-did").text().contains("Bilbies"));
    assertTrue(world.page("/staff/audit", "Cookie", manager).text().contains("comment erase"));
  }

  @Test
  void withoutItsNumberNothingIsErased() {
    assertEquals(422, said.send("/erase", Map.of("reference", "YS-0000-00")).statusCode());
    assertEquals("new", said.stage());
  }

  @Test
  void onlyAManagerErases() {
    String approver = Officers.cookie(world, Role.APPROVER);
    assertEquals(403, world.get(said.path("/erase"), "Cookie", approver).statusCode());
  }
}
