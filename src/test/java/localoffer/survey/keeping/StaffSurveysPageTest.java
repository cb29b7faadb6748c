package localoffer.survey.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Requested;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StaffSurveysPageTest {

  private final World world = World.written();
  private final Carol carol = Carol.in(world);

  @Test
  void aSurveyBeginsWithOneThatIsReadyOrBlank() {
    String ready = "form:has([value=rate-the-local-offer])";
    String made = Requested.location(carol.sends(StaffSurveysPage.PATH, ready, Map.of()));
    Document page = carol.page(made);
    assertEquals("Rate the Local Offer", page.expectFirst("h1").text());
    assertEquals(3, page.select("ol.questions > li").size());
    String blank =
        Requested.location(
            carol.sends(StaffSurveysPage.PATH, "main form:not(:has([name=ready]))", Map.of()));
    assertTrue(carol.page(blank).text().contains("Nothing yet."));
    assertTrue(carol.page(StaffSurveysPage.PATH).text().contains("Being made"));
    assertEquals(403, carol.forged(StaffSurveysPage.PATH));
  }
}
