package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import localoffer.feedback.Who;
import org.junit.jupiter.api.Test;

class CopyCommentPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void theMarksAreProposed() {
    Said said = Said.by(world, officer, "Jayden waits, ring 07700 900123", "/topics");
    String proposed = said.page("/copy").expectFirst("textarea").val();
    assertEquals("[name] waits, ring [phone number]", proposed);
  }

  @Test
  void whatMayTellOfSomebodyIsLookedAtAgain() {
    Said said = Said.by(world, officer, "Jayden waits", "/topics");
    Map<String, String> form = Map.of("copy", "Jayden waits", "topic", "short-breaks");
    HttpResponse<String> answer = said.send("/copy", form);
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("Look again"));
    assertEquals(422, said.send("/copy", Map.of("copy", "A child waits")).statusCode());
    Map<String, String> looked =
        Map.of("copy", "Jayden waits", "topic", "short-breaks", "looked", "yes");
    assertEquals(303, said.send("/copy", looked).statusCode());
  }

  @Test
  void whatAYoungPersonWroteNeedsTwoPeople() {
    Said said = Said.by(world, officer, "The bus is late", "/topics", Who.YOUNG_PERSON);
    said.copied("The bus is late");
    assertEquals("", said.page("").select("form[action$=approve-copy]").text());
    assertEquals(403, said.press("/approve-copy").statusCode());
    said.answered("no", "The bus company decides.");
    assertEquals(409, said.press("/publish").statusCode());
    String other = Officers.cookie(world, Role.MANAGER);
    assertEquals(303, said.send("/approve-copy", Map.of(), other).statusCode());
    assertEquals(303, said.press("/publish").statusCode());
  }

  @Test
  void soDoesWhatTellsOfHealthAlsoWhenNobodyTicksIt() {
    Said said = Said.by(world, officer, "My son has epilepsy and was sent home", "/topics");
    assertTrue(said.page("/copy").expectFirst("#health").hasAttr("checked"));
    said.copied("A child was sent home");
    assertTrue(said.page("").text().contains("A second officer has to approve it"));
  }

  @Test
  void anotherCopyTakesWhatIsPublishedOffTheSite() {
    Said said = Said.by(world, officer, "Numbats sleep here", "/topics");
    said.copied("Numbats sleep here").answered("no", "They may.").published();
    assertTrue(world.page("/you-said-we-did").text().contains("Numbats sleep here"));
    said.copied("Animals sleep here");
    assertFalse(world.page("/you-said-we-did").text().contains("Numbats"));
    assertEquals("answered", said.stage());
  }
}
