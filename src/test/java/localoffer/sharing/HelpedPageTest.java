package localoffer.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Asked;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class HelpedPageTest {

  private final World world = World.shared();
  private final String href =
      Asked.shown(world, Officers.cookie(world, Role.APPROVER), "Which park has a swing for all?");

  @Test
  void aPressCountsAndLeadsBackToWhereItWas() {
    String csrf = world.page(href).expectFirst("#helped input[name=csrf]").val();
    HttpResponse<String> answer = world.post(href + "/helped", Map.of("csrf", csrf));
    assertEquals(href + "?helped=yes#helped", answer.headers().firstValue("Location").orElse(""));
    assertTrue(world.page(href + "?helped=yes").text().contains("Thank you. We are glad"));
    assertTrue(world.page(href).text().contains("It helped 1 person."));
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    assertEquals(403, world.post(href + "/helped", Map.of()).statusCode());
  }
}
