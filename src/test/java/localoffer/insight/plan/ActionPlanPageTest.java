package localoffer.insight.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import localoffer.World;
import localoffer.content.ContentException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActionPlanPageTest {

  private static final String PLAN =
      """
      title: Plan
      source: A statement.
      areas: [{id: "1", name: First}]
      actions:
        - id: "%s"
          what: Do it.
          lead: A team
          due: 2026-03
          history:
            - {on: 2026-01, rating: amber, said: It began late.}
            - {on: 2026-06, said: Somebody left.}
            - {on: 2026-05, rating: red, said: It stood still.}
      """;

  @TempDir private Path folder;

  @Test
  void everyPromiseIsShownWithItsColourInWordsAndShape() {
    Document page = World.shared().page(ActionPlanPage.PATH);
    assertEquals(49, page.select(".promises > li").size());
    assertEquals(6, page.select("h3").size());
    assertEquals(49, page.select(".promises .rating").size());
    assertEquals("✔ Blue", promise(page, "4.4").expectFirst(".rating").text());
    assertEquals("○ Not yet rated", promise(page, "6.2").expectFirst(".rating").text());
    assertTrue(promise(page, "1.1").text().contains("By October 2022. Principal educational"));
  }

  @Test
  void theyAreFilteredByAreaAndColourAndNonsenseFiltersNothing() {
    World world = World.shared();
    Document page = world.page(ActionPlanPage.PATH + "?area=4&rating=none");
    assertEquals(8, page.select(".promises > li").size());
    assertEquals("8 of 49 promises. Show all", page.expectFirst("main [role=status]").text());
    assertEquals("4", page.expectFirst("#area option[selected]").val());
    assertEquals(
        49,
        world.page(ActionPlanPage.PATH + "?area=x&rating=%3Cb%3E").select(".promises > li").size());
  }

  @Test
  void theNewestColourCountsAndTheHistoryBeginsWithTheNewest() throws IOException {
    ActionPlan.Action action = read(PLAN.formatted("1.1")).actions().getFirst();
    assertEquals(Rating.RED, action.rating());
    assertEquals("June 2026", action.history().getFirst().onInWords());
    assertEquals("By March 2026", action.dueInWords());
  }

  @Test
  void aPromiseOutsideEveryAreaIsRefused() {
    assertThrows(ContentException.class, () -> read(PLAN.formatted("7.1")));
  }

  private ActionPlan read(String yaml) throws IOException {
    Path file = Files.writeString(folder.resolve("action-plan.yaml"), yaml);
    return ActionPlan.read(file);
  }

  private static Element promise(Document page, String number) {
    return page.select(".promises > li").stream()
        .filter(each -> each.expectFirst(".promise").text().startsWith(number + " "))
        .findFirst()
        .orElseThrow();
  }
}
