package localoffer.feedback.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class YouSaidYearPageTest {

  private final World world = World.written();

  @Test
  void aYearHasWhatWasSaidInItWithTheAnswer() {
    String officer = Officers.cookie(world, Role.APPROVER);
    Said said = Said.by(world, officer, "Signs in the park", "/topics");
    said.copied("Signs in the park").answered("planned", "We will put up signs.").published();
    String page = world.page("/you-said-we-did/2026").text();
    assertTrue(page.contains("Signs in the park"), page);
    assertTrue(page.contains("We will We will put up signs."), page);
    assertTrue(page.contains("regulation 56"), page);
  }

  @Test
  void aYearInWhichNothingCanHaveBeenSaidIsNotThere() {
    for (String year : new String[] {"2013", "2027", "soon", "20261"}) {
      assertEquals(404, world.get("/you-said-we-did/" + year).statusCode(), year);
    }
  }
}
