package localoffer.feedback.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.junit.jupiter.api.Test;

class AssignCommentPageTest {

  private final World world = World.written();
  private final String email = Officers.added(world, Role.APPROVER);
  private final String officer = Officers.another(world, email);
  private final Said said = Said.by(world, officer, "Somebody see to this", "/topics");

  @Test
  void itIsSaidWhoSeesToItAndByWhen() {
    assertEquals(303, said.send("/assign", form("3", "12")).statusCode());
    String page = said.page("").text();
    assertTrue(page.contains(email) && page.contains("Answer by 3 December 2026"), page);
  }

  @Test
  void aDayThatIsNoneIsAskedForAgain() {
    HttpResponse<String> answer = said.send("/assign", form("31", "2"));
    assertEquals(422, answer.statusCode());
    assertEquals("31", World.read(answer).expectFirst("#day").val());
  }

  @Test
  void whoComesSecondSeesWhatIsKeptAndKeepsWhatTheyTyped() {
    Map<String, String> old =
        Map.of("version", said.version(), "day", "9", "month", "12", "year", "2026");
    said.send("/assign", form("3", "12"));
    HttpResponse<String> answer = said.send("/assign", old);
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains("Due by 3 December 2026"));
    assertEquals("9", World.read(answer).expectFirst("#day").val());
    assertEquals(said.version(), World.read(answer).expectFirst("input[name=version]").val());
  }

  private Map<String, String> form(String day, String month) {
    String id = Officers.id(world, email);
    return Map.of("officer", id, "day", day, "month", month, "year", "2026");
  }
}
