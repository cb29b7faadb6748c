package localoffer.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import org.junit.jupiter.api.Test;

class ConfirmedPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void thanksNameTheDayOfTheNextCheck() {
    kept.submit("confirm", Map.of());
    String text = kept.page("confirmed").select("main").text();
    assertTrue(text.contains("23 November 2026"), text);
    assertTrue(text.contains("We ask you again by"), text);
  }

  @Test
  void nobodyIsThankedForNothing() {
    assertEquals(kept.at("confirm"), Kept.location(kept.get("confirmed")));
  }
}
