package localoffer.update.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import localoffer.listing.detail.Session;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EditTimePageTest {

  private static final String TIMES = "edit/when-and-where/sessions/";

  private final Kept kept = Kept.open(Kept.world());

  @Test
  void aWeeklyTimeIsChosenInWordsAndKeptAsARuleToo() {
    HttpResponse<String> answer = kept.submit(TIMES + "new", tuesday("4pm", "5.30pm"));
    assertEquals(kept.at("edit/when-and-where"), Kept.location(answer));
    assertEquals(
        new Session("Every Tuesday, 4pm to 5.30pm, in term time", "FREQ=WEEKLY;BYDAY=TU", true),
        kept.draft().details().sessions().getLast());
    Document again = kept.page(TIMES + "2");
    assertEquals("tuesday", again.expectFirst("input[name=days][checked]").val());
    assertEquals("5.30pm", again.expectFirst("#to").val());
  }

  @Test
  void aTimeOnOneDateIsKeptSo() {
    Map<String, String> form =
        Map.of(
            "kind", "date", "day", "5", "month", "12", "year", "2026", "from", "10:00", "to",
            "noon");
    kept.submit(TIMES + "new?kind=date", form);
    assertEquals(
        "On Saturday 5 December 2026, 10am to 12 noon",
        kept.draft().details().sessions().getLast().when());
  }

  @Test
  void whatIsWrongIsToldAndTypedWordsAreKept() {
    HttpResponse<String> answer = kept.submit(TIMES + "new", tuesday("4", "3pm"));
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertEquals("#from", page.expectFirst(".govuk-error-summary a").attr("href"));
    assertEquals("4", page.expectFirst("#from").val());
    assertEquals(422, kept.submit(TIMES + "new", Map.of("kind", "weekly")).statusCode());
  }

  @Test
  void whatSomebodyElseSavedMeanwhileIsShown() {
    Document opened = kept.page(TIMES + "1");
    kept.submit(TIMES + "1", Map.of("kind", "words", "words", "Theirs"));
    HttpResponse<String> clash =
        kept.send(TIMES + "1", opened, Map.of("kind", "words", "words", "Mine"));
    assertEquals(409, clash.statusCode());
    assertTrue(clash.body().contains("Theirs"));
    kept.send(TIMES + "1", World.read(clash), Map.of("words", "Mine"));
    assertEquals("Mine", kept.draft().details().sessions().getFirst().when());
  }

  @Test
  void forgedFormsAreRefusedAndNoOtherKindIsThere() {
    assertEquals(403, kept.forged(TIMES + "new"));
    assertEquals(404, kept.get(TIMES + "new?kind=never").statusCode());
  }

  private static Map<String, String> tuesday(String from, String to) {
    return Map.of("kind", "weekly", "days", "tuesday", "part", "term", "from", from, "to", to);
  }
}
