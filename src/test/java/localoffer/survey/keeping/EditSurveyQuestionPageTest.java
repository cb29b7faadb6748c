package localoffer.survey.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import localoffer.Surveyed;
import localoffer.World;
import localoffer.survey.Question;
import localoffer.survey.Question.Kind;
import localoffer.survey.Question.Option;
import localoffer.survey.Survey;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EditSurveyQuestionPageTest {

  private static final String FORM = "form:has(#text)";

  private final World world = World.written();
  private final Carol carol = Carol.in(world);
  private final Survey survey = Surveyed.draft(world);

  private List<Question> questions() {
    return Surveyed.with(world, all -> all.find(survey.id().toString()).orElseThrow())
        .paper()
        .questions();
  }

  private String at(int number) {
    return survey.staffHref() + "/questions/" + number;
  }

  @Test
  void aQuestionIsAddedChangedAndTakenOut() {
    Map<String, String> typed =
        Map.of(
            "kind", "choice",
            "text", "Is it late?",
            "options", "Yes | Yes, it is late | sad\r\n\r\nNo",
            "easy", "Is it late?",
            "picture", "clock");
    assertEquals(303, carol.sends(at(5), FORM, typed).statusCode());
    Question added = questions().getLast();
    assertEquals(
        List.of(new Option("Yes", "Yes, it is late", "sad"), new Option("No", null, null)),
        added.options());
    Document again = carol.page(at(5));
    assertEquals(
        "Yes | Yes, it is late | sad\nNo", again.expectFirst("#options").wholeText().strip());
    Map<String, String> scale =
        Map.of("kind", "scale", "text", "How late?", "to", "5", "low", "(a bit)", "high", "(very)");
    carol.sends(again, FORM, scale);
    assertEquals(Kind.SCALE, questions().getLast().kind());
    assertEquals(5, questions().getLast().choices().size());
    carol.sends(at(5), "form[action$=/remove]", Map.of());
    assertEquals(Surveyed.PAPER.questions(), questions());
  }

  @Test
  void mistakesAreToldAndWordsAreKept() {
    Map<String, String> typed =
        Map.of("kind", "several", "text", "Which?", "options", "One", "picture", "dragon");
    var answer = carol.sends(at(1), FORM, typed);
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertEquals(
        List.of("#options", "#picture"), page.select(".govuk-error-summary a").eachAttr("href"));
    assertEquals("Which?", page.expectFirst("#text").val());
    assertTrue(page.title().startsWith("Error: "));
  }

  @Test
  void whatFamiliesAnswerStaysAsItIs() {
    Survey open = Surveyed.open(world);
    assertEquals(
        404, world.get(open.staffHref() + "/questions/1", "Cookie", carol.cookie()).statusCode());
    assertEquals(404, world.get(at(7), "Cookie", carol.cookie()).statusCode());
    assertEquals(403, carol.forged(at(1)));
  }
}
