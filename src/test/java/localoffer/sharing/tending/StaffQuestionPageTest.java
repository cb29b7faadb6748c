package localoffer.sharing.tending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Asked;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StaffQuestionPageTest {

  private final World world = World.shared();
  private final String officer = Officers.cookie(world, Role.APPROVER);

  @Test
  void nothingIsShownWithoutATopicAndAnAnswer() {
    String question = Asked.question(world, officer, "Who helps with a statement of needs?");
    assertEquals(422, tend(question, "/show", Map.of()));
    assertEquals(303, tend(question, "/answer", Map.of("answer", "Ask the advice service.")));
    assertEquals(422, tend(question, "/show", Map.of()));
    assertEquals(
        303, tend(question, "", Map.of("title", "Who helps?", "detail", "", "topic", "rights")));
    assertEquals(303, tend(question, "/show", Map.of()));
    assertTrue(world.page("/ask-and-share?topic=rights").text().contains("Who helps?"));
  }

  @Test
  void whatIsSetAsideIsGoneForFamiliesAndKeepsItsReason() {
    String title = "Where is the trampoline club?";
    String href = Asked.shown(world, officer, title);
    String question =
        world
            .page("/staff/questions", "Cookie", officer)
            .expectFirst("a:containsOwn(" + title + ")")
            .attr("href");
    assertEquals(422, tend(question, "/set-aside", Map.of("reason", " ")));
    assertEquals(303, tend(question, "/set-aside", Map.of("reason", "It closed.")));
    assertEquals(404, world.get(href).statusCode());
    assertTrue(world.page(question, "Cookie", officer).text().contains("It closed."));
  }

  @Test
  void whoSawAnOlderOneIsRefusedAndNothingIsLost() {
    String question = Asked.question(world, officer, "Can my son sail?");
    Document before = world.page(question, "Cookie", officer);
    tend(question, "/answer", Map.of("answer", "Yes, at the lake."));
    HttpResponse<String> late =
        world.post(
            question + "/answer",
            Map.of(
                "csrf", before.expectFirst("input[name=csrf]").val(),
                "version", before.expectFirst("input[name=version]").val(),
                "answer", "No."),
            "Cookie",
            officer);
    assertEquals(409, late.statusCode());
    Document now = world.page(question, "Cookie", officer);
    assertTrue(now.text().contains("Yes, at the lake."));
    assertFalse(now.text().contains("No."));
  }

  @Test
  void editorsAnswerAndDoNotDecide() {
    String editor = Officers.cookie(world, Role.EDITOR);
    String question = Asked.question(world, officer, "Is there a choir with signs?");
    assertEquals(
        303, Asked.tend(world, editor, question, "/answer", Map.of("answer", "On Mondays.")));
    assertEquals(403, Asked.tend(world, editor, question, "/show", Map.of()));
    assertTrue(
        world.page(question, "Cookie", editor).text().contains("An approver or a manager decides"));
  }

  private int tend(String question, String way, Map<String, String> form) {
    return Asked.tend(world, officer, question, way, form);
  }
}
