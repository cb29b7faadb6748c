package localoffer.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.Proposals;
import localoffer.World;
import localoffer.account.Role;
import localoffer.listing.change.Change;
import org.junit.jupiter.api.Test;

class TrustProviderPageTest {

  @Test
  void smallChangesOfATrustedOrganisationAreLiveAtOnceAndCheckedAfter() {
    try (World world = World.open()) {
      Desk desk = new Desk(world, Officers.cookie(world, Role.APPROVER), "abilitynet");
      assertTrue(desk.page("/trust").text().contains("Now an officer looks first"));
      assertEquals(303, desk.sends("/trust", Map.of()).statusCode());
      Change small =
          Proposals.sent(world, "abilitynet", "https://abilitynet", "https://www.abilitynet");
      assertEquals(Change.Stage.LIVE, small.stage());
      assertTrue(
          world.page("/services/abilitynet").html().contains("https://www.abilitynet.org.uk/"));
      String queue = world.page("/staff/queue", "Cookie", desk.cookie()).text();
      assertTrue(queue.contains("Families see it already: check it"), queue);
      Change words = Proposals.sent(world, "abilitynet", "\"name\":\"", "\"name\":\"A ");
      assertEquals(Change.Stage.SENT, words.stage());
    }
  }
}
