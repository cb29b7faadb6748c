package localoffer.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArchiveListingPageTest {

  private final World world = World.written();
  private final Desk desk = Desk.of(world, "adult-carers-assessment");

  @Test
  void whatIsTakenOffTheSiteIsGoneAndTheWayBackIsShown() {
    Document done =
        desk.next(desk.sends("/archive", Map.of("reason", "It closed", "state", "draft")));
    assertEquals(410, world.get("/services/adult-carers-assessment").statusCode());
    assertEquals(desk.path("/bring-back"), done.expectFirst("[role=status] a").attr("href"));
    assertTrue(desk.page("/history").text().contains("Why: It closed"));
    desk.sends("/bring-back", Map.of("reason", "It did not"));
    assertEquals(200, world.get("/services/adult-carers-assessment").statusCode());
  }

  @Test
  void itAsksWhy() {
    var answer = desk.sends("/archive", Map.of("reason", "\r\n"));
    assertEquals(422, answer.statusCode());
    assertEquals("#reason", World.read(answer).expectFirst(".govuk-error-summary a").attr("href"));
  }
}
