package localoffer.update.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Kept;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EditSectionPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void everyAnswerStandsWithAWayToChangeIt() {
    Document page = kept.page("edit/who-it-is-for");
    String text = page.select("main").text();
    for (String said : new String[] {"5", "11", "Autism", "a diagnosis is not needed", "Anyone"}) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    assertEquals(5, page.select("main dl a[href^=" + kept.at("edit/") + "]").size());
  }

  @Test
  void partsOfAListAreChangedRemovedAndAddedOneByOne() {
    Document page = kept.page("edit/when-and-where");
    for (String way :
        new String[] {"places/1", "places/1/remove", "places/new", "sessions/new?kind=weekly"}) {
      String href = kept.at("edit/when-and-where/" + way);
      assertEquals(1, page.select("main a[href=" + href + "]").size(), way);
    }
  }

  @Test
  void whatIsNoSectionIsNotThere() {
    assertEquals(404, kept.get("edit/nothing").statusCode());
  }
}
