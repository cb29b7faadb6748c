package localoffer.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FindListingPageTest {

  private final Desk desk = Desk.of(World.written(), "autism-partnership-board");

  @Test
  void aListingIsFoundWhereverItStands() {
    World world = desk.world();
    Document found = page("?q=partnership+AUTISM+board");
    assertEquals(1, found.select("main a[href=" + desk.path("") + "]").size());
    assertTrue(found.expectFirst("main .entries").text().endsWith("On the site"));
    world.listings().withdraw(desk.listing(), "test", null);
    assertTrue(
        page("?q=partnership+AUTISM+board")
            .expectFirst("main .entries")
            .text()
            .endsWith("Off the site"));
  }

  @Test
  void wordsThatNothingHasSaySo() {
    assertTrue(page("?q=%3Cb%3Exqz").text().contains("Nothing has these words"));
    assertTrue(page("?q=+").select("main h2").isEmpty());
  }

  private Document page(String query) {
    return desk.world().page(FindListingPage.PATH + query, "Cookie", desk.cookie());
  }
}
