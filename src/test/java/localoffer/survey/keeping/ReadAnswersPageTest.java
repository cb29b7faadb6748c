package localoffer.survey.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import localoffer.Surveyed;
import localoffer.World;
import localoffer.survey.Said;
import localoffer.survey.Survey;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReadAnswersPageTest {

  private final World world = World.written();
  private final Carol carol = Carol.in(world);
  private final Survey survey = Surveyed.closed(world);

  private List<Said> said() {
    return Surveyed.with(world, all -> all.said(survey));
  }

  @Test
  void anOfficerReadsWhatWasWrittenAndSaysWhatAllMayRead() {
    String path = Carol.to(survey, "/answers");
    Document page = carol.page(path);
    assertEquals(2, page.select("main .box").size());
    String proposed = page.expectFirst(".box:last-of-type textarea").wholeText();
    assertFalse(proposed.contains("Examplia"), proposed);
    assertTrue(page.text().contains("may tell who somebody is: Mrs Examplia Sample"), page.text());
    String first = "form:has([value=" + said().getFirst().id() + "])";
    carol.sends(page, first, Map.of("words", "More buses.", "do", "show"));
    assertEquals("More buses.", said().getFirst().shown());
    String last = "form:has([value=" + said().getLast().id() + "])";
    carol.sends(path, last, Map.of("words", "", "do", "leave-out"));
    assertEquals("left_out", said().getLast().stage());
    assertEquals(422, carol.sends(path, first, Map.of("words", " ", "do", "show")).statusCode());
    assertEquals(403, carol.forged(path));
  }
}
