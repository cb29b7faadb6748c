package localoffer.feedback.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.feedback.Said;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AgencyAnswerPageTest {

  private static final Pattern LINK = Pattern.compile("/answer/[\\w-]{43}");

  private final World world = World.written();
  private final String officer = Officers.cookie(world, Role.APPROVER);
  private final Said said = Said.by(world, officer, "Jayden was sent home", "/topics");
  private final String link = link();

  private String link() {
    String email = said.id() + "@example.org";
    said.copied("A child was sent home");
    Map<String, String> asking =
        Map.of("agency", "The club", "email", email, "day", "4", "month", "12", "year", "2026");
    said.send("/ask", asking);
    Matcher matcher = LINK.matcher(Mailbox.last(world, email));
    assertTrue(matcher.find());
    return matcher.group();
  }

  @Test
  void anAgencyReadsTheCopyAloneAndLookingChangesNothing() {
    Document page = world.page(link);
    assertTrue(page.text().contains("A child was sent home"));
    assertFalse(page.text().contains("Jayden") || page.text().contains(said.reference()));
    assertEquals(200, world.get(link).statusCode());
    assertEquals("with_agency", said.stage());
    assertEquals("no-store", world.get(link).headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  void itsAnswerIsKeptOnceAndIsWhereTheCouncilsBegins() {
    Map<String, String> form = Map.of("changed", "yes", "words", "We now have two helpers.");
    HttpResponse<String> answer = world.submit(link, form);
    assertTrue(answer.body().contains("Thank you for your answer"), answer.body());
    assertEquals("to_answer", said.stage());
    assertEquals(410, world.get(link).statusCode());
    assertEquals("We now have two helpers.", said.page("/answer").expectFirst("#words").val());
    assertTrue(said.page("").text().contains("We now have two helpers."));
  }

  @Test
  void whatIsMissingOrTellsOfSomebodyIsAskedForAgain() {
    HttpResponse<String> empty = world.submit(link, Map.of("words", ""));
    assertEquals(422, empty.statusCode());
    assertEquals(2, World.read(empty).select(".govuk-error-summary li").size());
    Map<String, String> form = Map.of("changed", "no", "words", "Jayden was rude");
    HttpResponse<String> answer = world.submit(link, form);
    assertEquals(422, answer.statusCode());
    assertEquals("Jayden was rude", World.read(answer).expectFirst("#words").val());
    assertEquals("with_agency", said.stage());
  }

  @Test
  void aLinkIsOverOnceTheCommentHasItsAnswer() {
    said.answered("no", "We asked somebody else.");
    assertEquals(410, world.get(link).statusCode());
    assertEquals(410, world.get("/answer/" + "x".repeat(43)).statusCode());
  }
}
