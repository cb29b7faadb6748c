package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class MoveCommentPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);
  private final Said said = Said.by(world, officer, "Wombats dig at the gate", "/topics");

  @Test
  void nothingIsPublishedWithoutACopyAndAnAnswer() {
    assertEquals(409, said.press("/publish").statusCode());
    said.copied("Wombats dig at the gate");
    assertEquals(409, said.press("/publish").statusCode());
    assertEquals("new", said.stage());
  }

  @Test
  void whatIsPublishedCanBeTakenOffTheSite() {
    said.copied("Wombats dig at the gate").answered("no", "They live there.").published();
    assertTrue(world.page("/you-said-we-did").text().contains("Wombats dig"));
    assertEquals(303, said.press("/take-down").statusCode());
    assertFalse(world.page("/you-said-we-did").text().contains("Wombats dig"));
  }

  @Test
  void whatSomebodyChangedMeanwhileIsNotMoved() {
    said.copied("Wombats dig at the gate").answered("no", "They live there.");
    Map<String, String> old = Map.of("version", "1");
    assertEquals(409, said.send("/publish", old, officer).statusCode());
    assertEquals("answered", said.stage());
  }
}
