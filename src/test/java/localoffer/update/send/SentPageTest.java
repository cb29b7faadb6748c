package localoffer.update.send;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import org.junit.jupiter.api.Test;

class SentPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void theReferenceAndWhatHappensNextAreSaid() {
    kept.submit("edit/what-it-is/summary", Map.of("summary", "Play."));
    kept.submit("check", Map.of());
    String text = kept.page("sent").select("main").text();
    assertTrue(text.matches(".*LO-\\w+-\\w+.*"), text);
    assertTrue(text.contains("What happens next"), text);
  }

  @Test
  void whatWasNotSentHasNoReference() {
    assertEquals("/update", Kept.location(kept.get("sent")));
  }
}
