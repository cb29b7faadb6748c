package localoffer.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import localoffer.listing.State;
import org.junit.jupiter.api.Test;

class PauseListingPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void aServiceIsClosedForNowAndItsPageSaysSo() {
    Map<String, String> form =
        Map.of("why", "We are moving.", "day", "5", "month", "1", "year", "2027");
    assertEquals("/update", Kept.location(kept.submit("pause", form)));
    assertEquals(State.PAUSED, kept.now().state());
    String page = Kept.world().page(kept.now().href()).select("main").text();
    assertTrue(page.contains("5 January 2027") && page.contains("We are moving."), page);
  }

  @Test
  void aDayThatIsOverIsToldAndWordsAreKept() {
    Map<String, String> form = Map.of("why", "A flood.", "day", "5", "month", "1", "year", "2020");
    var answer = kept.submit("pause", form);
    assertEquals(422, answer.statusCode());
    var page = World.read(answer);
    assertEquals("#day", page.expectFirst(".govuk-error-summary a").attr("href"));
    assertEquals("A flood.", page.expectFirst("#why").val());
    assertEquals(State.PUBLISHED, kept.now().state());
  }

  @Test
  void forgedFormsAreRefused() {
    assertEquals(403, kept.forged("pause"));
  }
}
