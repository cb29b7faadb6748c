package localoffer.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OrganisationsPageTest {

  private final World world = World.shared();

  @Test
  void officersFindAnOrganisationByItsNameAndSeeWhoIsKeptByNobody() {
    Providers.added(world, "cerebra");
    String officer = Officers.cookie(world, Role.EDITOR);
    Document all = world.page(OrganisationsPage.PATH, "Cookie", officer);
    assertTrue(all.select("main li:contains(kept by nobody yet)").size() > 50);
    Document found = world.page(OrganisationsPage.PATH + "?name=CEREBR", "Cookie", officer);
    assertEquals(1, found.select("main li").size());
    assertTrue(found.select("main li").text().contains("kept by 1 person"), found.text());
  }
}
