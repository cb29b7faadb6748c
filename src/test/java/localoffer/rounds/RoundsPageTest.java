package localoffer.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RoundsPageTest {

  @Test
  void anOfficerSeesHowFreshAllIsAndWhatAskingAchieved() {
    try (World world = World.open()) {
      Seeds.silentRound(world);
      Seeds.checkedOn(world, "short-breaks", "2026-11-01");
      Seeds.checkedOn(world, "abilitynet", "2026-07-01");
      String cookie = Officers.cookie(world, Role.EDITOR);
      Document page = world.page(RoundsPage.PATH, "Cookie", cookie);
      List<String> all = page.select("tr:has(th:contains(All services)) td").eachText();
      assertEquals(List.of("1", "1", "0"), List.of(all.get(0), all.get(2), all.get(3)));
      assertTrue(Integer.parseInt(all.get(1)) > 50, all.toString());
      assertEquals(
          List.of("1", "0", "0", "0", "1"),
          page.select("tr:has(th:contains(October 2026)) td").eachText());
      assertEquals(1, page.select("main a:contains(Whom to ring: 1)").size());
      assertTrue(page.text().contains("Charities"), page.text());
      String file = world.get(RoundsPage.CSV_PATH, "Cookie", cookie).body();
      assertTrue(file.contains(",2026-07-01,2026-10-01,Late,2026-10-15,2,no answer,no\r\n"), file);
    }
  }
}
