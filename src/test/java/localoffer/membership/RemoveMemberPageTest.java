package localoffer.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class RemoveMemberPageTest {

  private static final String CLUB = "bliss";

  private final World world = World.shared();

  @Test
  void aMemberRemovesAnotherAfterBeingAsked() {
    String email = Providers.added(world, CLUB);
    String gone = Providers.another(world, email);
    String amira = Providers.cookie(world, CLUB);
    String remove =
        world
            .page(PeoplePage.PATH, "Cookie", amira)
            .select("main li:contains(" + email + ") a")
            .attr("href");
    assertTrue(world.page(remove, "Cookie", amira).text().contains("Remove " + email));
    assertEquals(
        "/update/people?done=removed",
        Requested.location(world.submit(remove, Map.of(), "Cookie", amira)));
    assertFalse(world.page(PeoplePage.PATH, "Cookie", gone).text().contains(CLUB));
    assertEquals(404, world.get(remove, "Cookie", amira).statusCode());
  }

  @Test
  void nobodyElseSeesIt() {
    String id = Providers.memberOf(world, CLUB);
    String remove = "/update/people/" + CLUB + "/" + id + "/remove";
    assertEquals(404, world.get(remove, "Cookie", Providers.ben(world)).statusCode());
    String officer = Officers.cookie(world, Role.APPROVER);
    String staff = "/staff/organisations/" + CLUB + "/people/" + id + "/remove";
    assertEquals(403, world.get(staff, "Cookie", Officers.cookie(world, Role.EDITOR)).statusCode());
    assertEquals(
        "/staff/organisations/" + CLUB + "?done=removed",
        Requested.location(world.submit(staff, Map.of(), "Cookie", officer)));
  }
}
