package localoffer.feedback.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class YouSaidEasyReadPageTest {

  private final World world = World.written();

  @Test
  void eachSentenceIsAParagraphOfItsOwn() {
    String officer = Officers.cookie(world, Role.APPROVER);
    Said said = Said.by(world, officer, "Gate", "/topics").copied("The gate is stuck");
    Map<String, String> form = new HashMap<>(Said.answer("yes", "We mended the gate."));
    form.put("easySaid", "The gate was stuck.\nWe could not get in.");
    form.put("easyDid", "We mended the gate.\nYou can get in now.");
    assertEquals(303, said.send("/answer", form).statusCode());
    said.published();
    List<String> sentences = world.page("/you-said-we-did/easy-read").select(".idea p").eachText();
    assertTrue(
        sentences.containsAll(
            List.of("The gate was stuck.", "We could not get in.", "You can get in now.")),
        sentences::toString);
  }
}
