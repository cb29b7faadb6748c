package localoffer.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Surveyed;
import localoffer.World;
import org.junit.jupiter.api.Test;

class SurveyThanksPageTest {

  private final World world = World.written();

  @Test
  void thanksSayWhatHappensNext() {
    String path = Surveyed.open(world).href() + "/thank-you";
    assertTrue(world.page(path).text().contains("What happens next"));
    assertEquals(404, world.get("/surveys/none/thank-you").statusCode());
  }
}
