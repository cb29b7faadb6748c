package localoffer.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LateListingsPageTest {

  @Test
  void whoDidNotAnswerIsToBeRungUntilTheListingIsChecked() {
    try (World world = World.open()) {
      String cookie = Officers.cookie(world, Role.APPROVER);
      assertTrue(page(world, cookie).text().contains("Everybody whom we asked has answered"));
      Seeds.silentRound(world);
      Document late = page(world, cookie);
      assertEquals(1, late.select("main .entries > li").size());
      assertTrue(late.select("main .entries").text().contains("Asked on 15 October 2026"));
      assertEquals(1, late.select("main .entries a[href^=/staff/listings/]").size());
      Seeds.checkedOn(world, "abilitynet", "2026-11-20");
      assertEquals(0, page(world, cookie).select("main .entries").size());
    }
  }

  private static Document page(World world, String cookie) {
    return world.page(LateListingsPage.PATH, "Cookie", cookie);
  }
}
