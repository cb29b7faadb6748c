package localoffer.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import localoffer.listing.State;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;
import org.junit.jupiter.api.Test;

class CloseListingPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void anOfficerIsAskedToTakeItAway() {
    var answer = kept.submit("close", Map.of("why", "Ask the library."));
    assertEquals(kept.at("sent"), Kept.location(answer));
    assertEquals(Kind.CLOSE, kept.draft().kind());
    assertEquals(Stage.SENT, kept.draft().stage());
    assertEquals(State.PUBLISHED, kept.now().state());
    assertTrue(kept.page("sent").text().contains("no longer find"));
  }

  @Test
  void itHasNotClosedAfterAll() {
    kept.submit("close", Map.of("why", "Ask the library."));
    assertEquals("/update", Kept.location(kept.submit("take-back", Map.of())));
    assertTrue(!kept.hasDraft());
  }

  @Test
  void whatIsBeingWrittenIsNotSentInItsPlace() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "Half a thought."));
    assertTrue(kept.page("close").select("main form").isEmpty());
    assertEquals(Stage.DRAFT, kept.draft().stage());
  }

  @Test
  void nothingSaidIsToldAndForgedFormsAreRefused() {
    assertEquals(422, kept.submit("close", Map.of("why", " ")).statusCode());
    assertEquals(403, kept.forged("close"));
  }
}
