package localoffer.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BringBackListingPageTest {

  private final World world = World.written();
  private final Desk desk = Desk.of(world, "adult-continuing-healthcare");

  @Test
  void whatIsBroughtBackIsBeforeFamiliesAgain() {
    world.listings().withdraw(desk.listing(), "test", "A mistake");
    Document done = desk.next(desk.sends("/bring-back", Map.of("reason", "It was a mistake")));
    assertEquals(200, world.get("/services/adult-continuing-healthcare").statusCode());
    assertEquals(desk.path("/archive"), done.expectFirst("[role=status] a").attr("href"));
  }

  @Test
  void whatIsOnTheSiteCannotBeBroughtBack() {
    assertEquals(409, desk.sends("/bring-back", Map.of("reason", "Why not")).statusCode());
    assertTrue(desk.page("").text().contains("On the site"));
  }
}
