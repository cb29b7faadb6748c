package localoffer.account.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StaffPeoplePageTest {

  private final World world = World.shared();
  private final String manager = Officers.cookie(world, Role.MANAGER);

  @Test
  void aManagerAddsAnOfficerWhoIsMailedHowToSignIn() {
    String email = "new-officer@example.gov.uk";
    HttpResponse<String> added = add(email, "approver");
    assertEquals("/staff/people?done=added", Requested.location(added));
    assertTrue(Mailbox.last(world, email).contains("/staff/sign-in"));
    Document page = world.page(StaffPeoplePage.PATH, "Cookie", manager);
    String line = page.select("main li:contains(" + email + ")").text();
    assertTrue(line.contains("Approver. No authenticator yet."), line);
    assertEquals(200, world.get("/staff", "Cookie", Officers.another(world, email)).statusCode());
  }

  @Test
  void whatIsWrongIsSaidAndKept() {
    String there = Officers.added(world, Role.EDITOR);
    for (String email : new String[] {"", "carol@", there}) {
      HttpResponse<String> answer = add(email, "manager");
      assertEquals(422, answer.statusCode());
      Document page = World.read(answer);
      assertEquals("#email", page.select(".govuk-error-summary a").attr("href"));
      assertEquals(email, page.expectFirst("#email").val());
      assertTrue(page.expectFirst("#roles-manager").hasAttr("checked"));
    }
    HttpResponse<String> none = add("roleless@example.gov.uk", "provider");
    assertEquals(422, none.statusCode());
    assertEquals("#roles-editor", World.read(none).select(".govuk-error-summary a").attr("href"));
    assertEquals(0, Mailbox.of(world, "roleless@example.gov.uk").size());
  }

  private HttpResponse<String> add(String email, String role) {
    Map<String, String> form = Map.of("email", email, "roles", role);
    return world.submit(StaffPeoplePage.PATH, form, "Cookie", manager);
  }
}
