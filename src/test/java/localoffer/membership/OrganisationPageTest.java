package localoffer.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OrganisationPageTest {

  private static final String ERIC = "/staff/organisations/eric";

  private final World world = World.shared();

  @Test
  void anOfficerAddsSomebodyWhoThenSignsIn() {
    String officer = Officers.cookie(world, Role.MANAGER);
    String email = "eric-keeper@example.org";
    assertEquals(
        ERIC + "?done=invited",
        Requested.location(world.submit(ERIC, Map.of("email", email), "Cookie", officer)));
    assertTrue(Mailbox.last(world, email).contains("The Local Offer team at"));
    assertEquals(303, world.submit(Mailbox.link(world, email), Map.of()).statusCode());
    assertTrue(world.page(ERIC, "Cookie", officer).text().contains(email));
  }

  @Test
  void anEditorSeesItAndChangesNothing() {
    Document page = world.page(ERIC, "Cookie", Officers.cookie(world, Role.EDITOR));
    assertTrue(page.select("main form").isEmpty());
    assertFalse(page.select("main a[href^=/staff/listings/]").isEmpty());
  }

  @Test
  void anInvitationIsTakenBack() {
    String officer = Officers.cookie(world, Role.APPROVER);
    world.submit(ERIC, Map.of("email", "mistake@example.org"), "Cookie", officer);
    Document page = world.page(ERIC, "Cookie", officer);
    String action = page.select("main li:contains(mistake) form").attr("action");
    Map<String, String> form = Map.of("csrf", page.expectFirst("main input[name=csrf]").val());
    assertEquals(303, world.post(action, form, "Cookie", officer).statusCode());
    assertEquals(410, world.get(Mailbox.link(world, "mistake@example.org")).statusCode());
  }
}
