package localoffer.survey.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Requested;
import localoffer.Surveyed;
import localoffer.World;
import localoffer.survey.Survey;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PublishSurveyPageTest {

  private static final String FORM = "main form:has(#response)";

  private final World world = World.written();
  private final Carol carol = Carol.in(world);
  private final Survey survey = Surveyed.closed(world);

  @Test
  void resultsArePublishedWithWhatTheCouncilDoesAndCanBeTakenBack() {
    String path = Carol.to(survey, "/publish");
    Document page = carol.page(path);
    assertTrue(page.text().contains("Only 2 answered"), page.text());
    assertEquals(422, carol.sends(page, FORM, Map.of("response", " ")).statusCode());
    assertEquals(
        survey.staffHref() + "?done=published",
        Requested.location(carol.sends(page, FORM, Map.of("response", "We act on it."))));
    assertTrue(world.page(survey.href() + "/results").text().contains("We act on it."));
    assertEquals(409, carol.sends(page, FORM, Map.of("response", "Again.")).statusCode());
    carol.sends(survey.staffHref(), "form[action$=/close]", Map.of());
    assertTrue(world.page(survey.href() + "/results").text().contains("We are reading"));
    assertEquals(403, carol.forged(path));
  }

  @Test
  void whatIsOpenCannotBePublished() {
    Survey open = Surveyed.open(world);
    assertEquals(
        open.staffHref(),
        Requested.location(world.get(Carol.to(open, "/publish"), "Cookie", carol.cookie())));
  }
}
