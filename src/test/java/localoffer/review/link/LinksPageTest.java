package localoffer.review.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.database.Database;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LinksPageTest {

  @Test
  void itSaysThatNothingIsAskedUnlessTheCouncilWantsIt() {
    World world = World.shared();
    Document page = world.page(LinksPage.PATH, "Cookie", Officers.cookie(world, Role.EDITOR));
    assertTrue(page.text().contains("LOCAL_OFFER_CHECK_LINKS"), page.text());
    assertTrue(page.text().contains("Every link that was checked leads somewhere."), page.text());
  }

  @Test
  void deadLinksAreListedWithThePagesThatLeadToThem() {
    try (World world = World.open()) {
      Officers.inDatabase(world, LinksPageTest::notes);
      Document page = world.page(LinksPage.PATH, "Cookie", Officers.cookie(world, Role.EDITOR));
      assertEquals(1, page.select("main .entries > li").size());
      assertTrue(page.text().contains("It last led somewhere on 1 November 2026."), page.text());
      assertEquals(1, page.select("main .entries a[href=/services/abilitynet]").size());
    }
  }

  private static Database notes(Database database) {
    return database.inTransaction(
        handle -> {
          String href = "https://abilitynet.org.uk/";
          LinkStore.write(handle, href, Probe.Answer.ALIVE, Instant.parse("2026-11-01T10:00:00Z"));
          LinkStore.write(handle, href, Probe.Answer.GONE, Instant.parse("2026-11-20T10:00:00Z"));
          LinkStore.write(
              handle,
              "https://nobody.example/",
              Probe.Answer.GONE,
              Instant.parse("2026-11-20T10:00:00Z"));
          return database;
        });
  }
}
