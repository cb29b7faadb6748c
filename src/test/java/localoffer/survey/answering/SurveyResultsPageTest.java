package localoffer.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Requested;
import localoffer.Surveyed;
import localoffer.World;
import localoffer.survey.Survey;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SurveyResultsPageTest {

  private final World world = World.written();

  @Test
  void resultsHaveATableASentenceAndWhatTheCouncilDoes() {
    Survey survey = Surveyed.published(world);
    Document page = world.page(survey.href() + "/results");
    assertTrue(page.text().contains("2 people answered"), page.text());
    assertTrue(page.text().contains("We asked for more buses."));
    assertEquals(3, page.select("table.bars").size());
    assertEquals("Yes 1 50%", page.expectFirst("table.bars tbody tr").text());
    assertEquals("50", page.expectFirst("table.bars tbody rect").attr("width"));
    assertTrue(page.text().contains("More buses."));
    assertFalse(page.text().contains("Examplia"), "nobody read it yet");
    assertFalse(page.text().contains("on Sundays"), "only what was let through");
  }

  @Test
  void beforeTheyArePublishedNoResultIsTold() {
    Survey closed = Surveyed.closed(world);
    Document page = world.page(closed.href() + "/results");
    assertTrue(page.text().contains("We are reading the answers"));
    assertTrue(page.select("table").isEmpty());
    Survey open = Surveyed.open(world);
    assertEquals(open.href(), Requested.location(world.get(open.href() + "/results")));
  }
}
