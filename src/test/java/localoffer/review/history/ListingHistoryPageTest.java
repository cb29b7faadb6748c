package localoffer.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ListingHistoryPageTest {

  private final Desk desk = Desk.of(World.written(), "black-country-impact");

  @Test
  void everyVersionSaysWhatHappenedWhoDidItAndWhy() {
    String name = desk.listing().details().name();
    desk.renamed("One");
    desk.world().listings().pause(desk.listing(), "test", "Holidays");
    desk.world().listings().resume(desk.listing(), "test");
    desk.world().listings().confirm(desk.listing(), "test");
    Document page = desk.page("/history");
    assertEquals(
        List.of(
            "Version 5: Checked: nothing had to change",
            "Version 4: Open again",
            "Version 3: Closed for now",
            "Version 2: Changed: Name",
            "Version 1: It began"),
        page.select("main ol h3").eachText());
    String text = page.text();
    assertTrue(text.contains("On 23 November 2026. The starter directory."), text);
    assertTrue(text.contains("Why: Holidays"), text);
    Document compared = desk.page("/history?from=1&to=5");
    assertTrue(compared.select(".differences del").text().contains(name));
    assertTrue(compared.select(".differences ins").text().contains("One"));
    assertEquals("1", compared.expectFirst("#from option[selected]").val());
  }

  @Test
  void versionsThatAreNotThereAreNotCompared() {
    assertTrue(desk.page("/history?from=0&to=99").select(".differences").isEmpty());
  }
}
