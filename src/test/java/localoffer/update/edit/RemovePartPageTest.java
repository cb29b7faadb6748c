package localoffer.update.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RemovePartPageTest {

  private static final String PLACE = "edit/when-and-where/places/1";

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void onePartGoesAfterOneMoreQuestion() {
    assertTrue(kept.page(PLACE + "/remove").text().contains("The hall"));
    kept.submit(PLACE + "/remove", Map.of());
    assertTrue(kept.draft().details().places().isEmpty());
    assertEquals(1, kept.details().places().size());
  }

  @Test
  void anotherPartThatCameIntoItsPlaceStays() {
    Document opened = kept.page(PLACE + "/remove");
    kept.submit(PLACE, Map.of("name", "Another hall"));
    assertEquals(409, kept.send(PLACE + "/remove", opened, Map.of()).statusCode());
    assertEquals(1, kept.draft().details().places().size());
  }

  @Test
  void forgedFormsAreRefused() {
    assertEquals(403, kept.forged(PLACE + "/remove"));
    assertEquals(404, kept.get("edit/what-it-is/name/1/remove").statusCode());
  }
}
