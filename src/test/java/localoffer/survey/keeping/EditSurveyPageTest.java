package localoffer.survey.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Requested;
import localoffer.Surveyed;
import localoffer.World;
import localoffer.survey.Survey;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EditSurveyPageTest {

  private static final String WORDS = "form:has(#title)";

  private final World world = World.written();
  private final Carol carol = Carol.in(world);
  private final Survey survey = Surveyed.draft(world);

  @Test
  void itsWordsAreChanged() {
    Map<String, String> typed = Map.of("title", "Trams", "summary", "Why not?", "easy", "");
    String next = Requested.location(carol.sends(survey.staffHref(), WORDS, typed));
    assertEquals("Trams", carol.page(next).expectFirst("h1").text());
  }

  @Test
  void whatIsMissingIsToldAndWordsAreKept() {
    var answer =
        carol.sends(survey.staffHref(), WORDS, Map.of("title", " ", "summary", "Why not?"));
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertEquals("#title", page.expectFirst(".govuk-error-summary a").attr("href"));
    assertEquals("Why not?", page.expectFirst("#summary").wholeText().strip());
  }

  @Test
  void whatSomebodyChangedMeanwhileIsNotWrittenOver() {
    Document old = carol.page(survey.staffHref());
    Map<String, String> typed = Map.of("title", "Mine", "summary", "Why not?");
    carol.sends(old, WORDS, Map.of("title", "Theirs", "summary", "Why not?"));
    assertEquals(409, carol.sends(old, WORDS, typed).statusCode());
    assertTrue(carol.page(survey.staffHref()).expectFirst("h1").text().contains("Theirs"));
    assertEquals(403, carol.forged(survey.staffHref()));
  }
}
