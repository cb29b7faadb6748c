package localoffer.update.send;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import localoffer.Kept;
import localoffer.listing.change.Change.Stage;
import org.junit.jupiter.api.Test;

class TakeBackPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void whatWasSentIsTakenBackWithAllItsWords() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "Play."));
    kept.submit("check", Map.of());
    assertEquals(kept.at("edit"), Kept.location(kept.submit("take-back", Map.of())));
    assertEquals(Stage.DRAFT, kept.draft().stage());
    assertEquals("Play.", kept.draft().details().summary());
  }

  @Test
  void whatWasNotSentCannotBeTakenBack() {
    assertEquals("/update", Kept.location(kept.get("take-back")));
    assertEquals(403, kept.forged("take-back"));
  }
}
