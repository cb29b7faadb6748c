package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class AskAgencyPageTest {

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);
  private final Said said = Said.by(world, officer, "Jayden got no swim at the baths", "/topics");

  @Test
  void withoutACopyNobodyIsAsked() {
    assertTrue(said.page("/ask").select("main form").isEmpty());
  }

  @Test
  void anAgencyIsMailedALinkAndNothingOfTheWords() {
    said.copied("A child got no swim at the baths");
    String email = said.id() + "@example.org";
    assertEquals(303, said.send("/ask", asking(email)).statusCode());
    assertEquals("with_agency", said.stage());
    String mail = Mailbox.last(world, email);
    assertTrue(mail.contains("/answer/") && mail.contains("Why was that?"), mail);
    assertFalse(mail.contains("swim"), mail);
  }

  @Test
  void anAddressAndADayToComeAreNeeded() {
    said.copied("A child got no swim at the baths");
    assertEquals(422, said.send("/ask", asking("nowhere")).statusCode());
    Map<String, String> late =
        Map.of("agency", "Baths", "email", "a@b.example", "day", "1", "month", "1", "year", "2026");
    assertEquals(422, said.send("/ask", late).statusCode());
    assertEquals("new", said.stage());
  }

  private static Map<String, String> asking(String email) {
    return Map.of(
        "agency",
        "The baths",
        "email",
        email,
        "question",
        "Why was that?",
        "day",
        "4",
        "month",
        "12",
        "year",
        "2026");
  }
}
