package localoffer.sharing.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Asked;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class RepresentativeQuestionsPageTest {

  private final World world = World.shared();

  @Test
  void onlyMembersOfTheForumSeeWhatParentsAsk() {
    String title = "Is there a sibling group on Sundays?";
    Asked.question(world, Officers.cookie(world, Role.EDITOR), title);
    String representative = Providers.cookie(world, Asked.FORUM);
    assertTrue(world.page("/update/questions", "Cookie", representative).text().contains(title));
    String amira = Providers.amira(world);
    assertEquals(404, world.get("/update/questions", "Cookie", amira).statusCode());
  }

  @Test
  void theWayThereStandsAmongTheirServices() {
    String representative = Providers.cookie(world, Asked.FORUM);
    String way = "main a[href=/update/questions]";
    assertEquals(1, world.page("/update", "Cookie", representative).select(way).size());
    assertEquals(0, world.page("/update", "Cookie", Providers.amira(world)).select(way).size());
  }
}
