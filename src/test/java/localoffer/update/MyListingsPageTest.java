package localoffer.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MyListingsPageTest {

  private final World world = Kept.world();
  private final Kept kept = Kept.open(world);

  @Test
  void whatNobodyCheckedYetIsAskedForWithOneButton() {
    Document page = world.page("/update", "Cookie", kept.cookie());
    assertTrue(page.text().contains("Please check this"), page.text());
    assertEquals(kept.at("confirm"), page.expectFirst("main .tasks .govuk-button").attr("href"));
    assertTrue(page.text().contains("It is all still right"));
  }

  @Test
  void onlyOnesOwnServicesStandThere() {
    Kept other = Kept.open(world);
    String mine = world.page("/update", "Cookie", kept.cookie()).html();
    assertTrue(mine.contains(kept.at("edit")));
    assertFalse(mine.contains(other.at("edit")));
  }

  @Test
  void theWayToAllElseOfTheOrganisationStandsThere() {
    Document page = world.page("/update", "Cookie", kept.cookie());
    for (String way : List.of("/update/people", "/update/bulk", "/update/new", "/contact")) {
      assertFalse(
          page.select("main a[href=" + way + "], aside a[href=" + way + "]").isEmpty(), way);
    }
  }

  @Test
  void whatIsWrittenButNotSentIsCarriedOn() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "Play and rest."));
    Document page = world.page("/update", "Cookie", kept.cookie());
    assertTrue(page.text().contains("You have changes that you have not sent"), page.text());
    assertEquals(kept.at("edit"), page.expectFirst("main .tasks .govuk-button").attr("href"));
  }

  @Test
  void aCheckedServiceSaysWhenWeAskAgain() {
    kept.submit("confirm", Map.of());
    String text = world.page("/update", "Cookie", kept.cookie()).text();
    assertTrue(text.contains("Nothing needs doing"), text);
    assertTrue(text.contains("We ask you again by"), text);
  }
}
