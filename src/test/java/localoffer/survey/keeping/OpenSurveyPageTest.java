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

class OpenSurveyPageTest {

  private final World world = World.written();
  private final Carol carol = Carol.in(world);
  private final Survey survey = Surveyed.draft(world);

  @Test
  void aSurveyIsOpenedToFamiliesAndClosedAgain() {
    Document draft = carol.page(survey.staffHref());
    String opened = Requested.location(carol.sends(draft, "form[action$=/open]", Map.of()));
    assertTrue(carol.page(opened).text().contains("It is open."));
    assertEquals(200, world.get(survey.href()).statusCode());
    assertEquals(409, carol.sends(draft, "form[action$=/open]", Map.of()).statusCode());
    carol.sends(survey.staffHref(), "form[action$=/close]", Map.of());
    assertEquals(303, world.get(survey.href()).statusCode());
    carol.sends(survey.staffHref(), "form[action$=/open]", Map.of());
    assertEquals(200, world.get(survey.href()).statusCode());
    assertEquals(403, carol.forged(survey.staffHref() + "/close"));
  }
}
