package localoffer.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ConfirmListingPageTest {

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void oneButtonSaysThatAllIsStillRight() {
    var answer = kept.submit("confirm", Map.of());
    assertEquals(303, answer.statusCode());
    assertEquals(kept.at("confirmed"), Kept.location(answer));
    assertEquals(World.CLOCK.instant(), kept.now().confirmedAt());
    assertNotNull(kept.now().reviewDue());
  }

  @Test
  void whatFamiliesSeeStandsAboveTheButton() {
    String text = kept.page("confirm").select("main").text();
    for (String seen :
        new String[] {"Play and new friends.", "Saturdays", "01632 960000", "£3.50"}) {
      assertTrue(text.contains(seen), seen);
    }
    assertFalse(text.contains("club for my autistic son"), "what is only searched");
  }

  @Test
  void whatWasChangedMeanwhileIsShownBeforeItIsConfirmed() {
    Document seen = kept.page("confirm");
    kept.officerWrites("Play on Sundays.");
    var answer = kept.send("confirm", seen, Map.of());
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("Play on Sundays."));
    assertEquals(null, kept.now().confirmedAt());
    assertEquals(303, kept.send("confirm", World.read(answer), Map.of()).statusCode());
  }

  @Test
  void othersServicesAreNotThereAndForgedFormsAreRefused() {
    Kept other = Kept.open(Kept.world());
    assertEquals(404, Kept.world().get(other.at("confirm"), "Cookie", kept.cookie()).statusCode());
    assertEquals(403, kept.forged("confirm"));
    assertEquals(
        404, Kept.world().get("/update/listings/x/confirm", "Cookie", kept.cookie()).statusCode());
  }

  @Test
  void lookingWritesNothing() {
    String before = kept.stamp();
    for (String page :
        new String[] {
          "confirm", "edit", "edit/what-it-is", "edit/what-it-is/name", "check", "preview"
        }) {
      kept.page(page);
    }
    assertEquals(before, kept.stamp());
  }
}
