package localoffer.membership.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RequestsPageTest {

  private final World world = World.shared();

  @Test
  void officersSeeWhatWaitsAndNoDrafts() {
    String cookie = Providers.newcomer(world);
    String draft = Requested.drafted(world, "/update/register", cookie);
    String sent = Requested.sent(world, "/update/claim/mencap", cookie);
    String officer = Officers.cookie(world, Role.EDITOR);
    Document page = world.page(RequestsPage.PATH, "Cookie", officer);
    assertFalse(page.select("main a[href=" + Requested.decision(sent) + "]").isEmpty());
    assertTrue(page.select("main a[href=" + Requested.decision(draft) + "]").isEmpty());
    assertEquals(404, world.get(Requested.decision(draft), "Cookie", officer).statusCode());
    assertTrue(page.text().contains("23 November 2026"), page.text());
  }
}
