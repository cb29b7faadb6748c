package localoffer.review.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportsPageTest {

  private final World world = World.shared();
  private final String cookie = Officers.cookie(world, Role.EDITOR);

  @Test
  void whatIsMissingIsCountedAndListed() {
    Document page = world.page(ReportsPage.PATH, "Cookie", cookie);
    assertEquals(Lack.ALL.size(), page.select("table.counts tbody tr").size());
    String href = page.expectFirst("a[href*=who-decides]").attr("href").replaceFirst("#.*", "");
    int count = Integer.parseInt(page.expectFirst("tr:has(a[href*=who-decides]) td").text());
    Document found = world.page(href, "Cookie", cookie);
    assertEquals(count, found.expectFirst("#found ~ ul").select("li").size());
    assertTrue(count > 0);
    assertEquals(200, world.get(ReportsPage.PATH + "?lack=%27", "Cookie", cookie).statusCode());
  }

  @Test
  void allOfItIsTakenAwayAsAFile() {
    String file = world.get(ReportsPage.CSV_PATH, "Cookie", cookie).body();
    assertTrue(file.startsWith("service,organisation,address,what is missing"), file);
    assertTrue(file.contains("AbilityNet,AbilityNet,/services/abilitynet,"), file);
  }
}
