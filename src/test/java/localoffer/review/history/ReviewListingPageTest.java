package localoffer.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Proposals;
import localoffer.Providers;
import localoffer.World;
import localoffer.listing.change.Change;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReviewListingPageTest {

  @Test
  void whereAListingStandsAndWhoKeepsItRightIsAllOnOnePage() {
    World world = World.written();
    Desk desk = Desk.of(world, "abilitynet");
    String member = Providers.added(world, "abilitynet");
    Change open = Proposals.sent(world, "autism-waiting-guide", "\"name\":\"", "\"name\":\"A ");
    Document page = desk.page("");
    assertTrue(page.text().contains("On the site"));
    assertTrue(page.text().contains("Not yet checked with the provider"));
    assertTrue(page.text().contains(member));
    assertEquals(1, page.select("main a[href=/services/abilitynet]").size());
    Document other = Desk.of(world, "autism-waiting-guide").page("");
    assertEquals(1, other.select("main a[href=/staff/changes/" + open.id() + "]").size());
  }
}
