package localoffer.membership.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class AnswerQuestionPageTest {

  private final World world = World.shared();
  private final String cookie = Providers.newcomer(world);
  private final String first =
      Requested.location(world.submit("/update/register", Map.of(), "Cookie", cookie));

  @Test
  void anAnswerIsKeptAndTheNextQuestionComes() {
    HttpResponse<String> next = send(first, "Saturday <b>Stars</b>");
    assertTrue(Requested.location(next).endsWith("/questions/sort"));
    Document again = world.page(first, "Cookie", cookie);
    assertEquals("Saturday <b>Stars</b>", again.expectFirst("#answer").val());
  }

  @Test
  void anAnswerThatIsMissingOrTooLongIsSaidAndKept() {
    for (String wrong : new String[] {" ", "x".repeat(121)}) {
      HttpResponse<String> answer = send(first, wrong);
      assertEquals(422, answer.statusCode());
      Document page = World.read(answer);
      assertTrue(page.title().startsWith("Error: "));
      assertEquals("#answer", page.select(".govuk-error-summary a").attr("href"));
      assertEquals(wrong.strip(), page.expectFirst("#answer").val());
    }
    String sort = first.replace("organisation", "sort");
    assertEquals(422, send(sort, "pirates").statusCode());
  }

  @Test
  void anotherSeesNothingOfIt() {
    String other = Providers.newcomer(world);
    assertEquals(404, world.get(first, "Cookie", other).statusCode());
    String csrf =
        world.page("/update/sessions", "Cookie", other).expectFirst("main input[name=csrf]").val();
    Map<String, String> form = Map.of("csrf", csrf, "answer", "Mine");
    assertEquals(404, world.post(first, form, "Cookie", other).statusCode());
  }

  @Test
  void onlyItsOwnQuestionsAreAsked() {
    String nothing = first.replace("organisation", "version");
    assertEquals(404, world.get(nothing, "Cookie", cookie).statusCode());
    String claim =
        Requested.location(world.submit("/update/claim/scope", Map.of(), "Cookie", cookie));
    String other = claim.replace("/role", "/organisation");
    assertEquals(404, world.get(other, "Cookie", cookie).statusCode());
  }

  private HttpResponse<String> send(String path, String answer) {
    return world.submit(path, Map.of("answer", answer), "Cookie", cookie);
  }
}
