package localoffer.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import localoffer.Kept;
import localoffer.listing.State;
import org.junit.jupiter.api.Test;

class ResumeListingPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void whatWasClosedForNowIsOpenedAgain() {
    kept.submit("pause", Map.of("why", "Summer."));
    assertEquals("/update", Kept.location(kept.submit("resume", Map.of())));
    assertEquals(State.PUBLISHED, kept.now().state());
  }

  @Test
  void whatIsOpenNeedsNoOpening() {
    assertEquals("/update", Kept.location(kept.get("resume")));
    assertEquals(403, kept.forged("resume"));
  }
}
