package localoffer.survey.answering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import localoffer.Requested;
import localoffer.Surveyed;
import localoffer.World;
import localoffer.survey.Results;
import localoffer.survey.Survey;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SurveyPageTest {

  private final World world = World.written();
  private final Survey survey = Surveyed.open(world);

  /** Sends the form as somebody does who took a minute over it. */
  private HttpResponse<String> send(String path, Map<String, String> answers) {
    Map<String, String> form = new HashMap<>();
    world
        .page(path)
        .select("main input[type=hidden]")
        .forEach(field -> form.put(field.attr("name"), field.val()));
    form.put("csrf", Surveyed.token(world));
    form.putAll(answers);
    return world.post(path, form);
  }

  private Results results() {
    return Surveyed.with(world, surveys -> surveys.results(survey));
  }

  @Test
  void aFamilyAnswersWithoutSayingWhoTheyAre() {
    HttpResponse<String> sent =
        send(survey.href(), Map.of("q1", "1", "q3", "7", "q4", "More of them."));
    assertEquals(survey.href() + "/thank-you", Requested.location(sent));
    assertTrue(sent.headers().firstValue("Set-Cookie").isEmpty());
    assertEquals(1, results().people());
    assertEquals("7.0 on average, from 1 person.", results().outcomes().get(2).sentence());
  }

  @Test
  void inEasyReadEachQuestionHasItsPicture() {
    Document page = world.page(survey.href() + "/easy-read");
    assertTrue(page.text().contains("Do you go by bus?"), page.text());
    assertEquals(3, page.expectFirst("fieldset").select("img.picture").size());
    assertEquals(303, send(survey.href() + "/easy-read", Map.of("q1", "2")).statusCode());
    assertEquals(1, results().people());
  }

  @Test
  void nothingAtAllIsToldAndNothingIsKept() {
    HttpResponse<String> answer = send(survey.href(), Map.of("q4", " "));
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertEquals("#q1-1", page.expectFirst(".govuk-error-summary a").attr("href"));
    assertTrue(page.title().startsWith("Error: "));
    assertEquals(0, results().people());
  }

  @Test
  void whatMayTellWhoSomebodyIsIsLookedAtAgain() {
    Map<String, String> words = Map.of("q1", "1", "q4", "Call me on 07700 900123, please.");
    HttpResponse<String> answer = send(survey.href(), words);
    assertEquals(422, answer.statusCode());
    Document page = World.read(answer);
    assertTrue(page.text().contains("07700 900123"), page.text());
    assertTrue(page.expectFirst("#q1-1").hasAttr("checked"));
    Map<String, String> looked = new HashMap<>(words);
    looked.put("looked", "yes");
    assertEquals(303, send(survey.href(), looked).statusCode());
    assertEquals(1, results().people());
  }

  @Test
  void programsAreThankedAndNotCounted() {
    send(survey.href(), Map.of("q3", "1", "website", "https://example.org"));
    HttpResponse<String> quick = world.submit(survey.href(), Map.of("q3", "1"));
    assertEquals(survey.href() + "/thank-you", Requested.location(quick));
    assertEquals(0, results().people());
    assertEquals(2, results().doubtful());
  }

  @Test
  void whatIsNotOfferedIsNoAnswer() {
    send(survey.href(), Map.of("q1", "9", "q2", "-1", "q3", "11", "q9", "1", "q4", "Words."));
    assertEquals(1, results().people());
    assertEquals(0, results().outcomes().get(0).people());
    assertEquals(0, results().outcomes().get(2).people());
  }

  @Test
  void nobodyAnswersWhatIsClosedOrBeingMade() {
    Survey draft = Surveyed.draft(world);
    assertEquals(404, world.get(draft.href()).statusCode());
    Survey closed = Surveyed.closed(world);
    assertEquals(closed.href() + "/results", Requested.location(world.get(closed.href())));
    Map<String, String> form = Map.of("csrf", Surveyed.token(world), "q1", "1");
    assertEquals(closed.href() + "/results", Requested.location(world.post(closed.href(), form)));
    assertEquals(403, world.post(survey.href(), Map.of("q1", "1")).statusCode());
  }

  @Test
  void tooManyFromOneAddressAreAskedToComeBack() {
    try (World own = World.open()) {
      Survey asked = Surveyed.open(own);
      int last = 0;
      for (int sent = 0; sent <= Watch.MOST; sent++) {
        Map<String, String> form = Map.of("csrf", Surveyed.token(own), "q1", "1");
        HttpResponse<String> answer = own.post(asked.href(), form);
        last = answer.statusCode();
        assertFalse(last == 429 && answer.headers().firstValue("Retry-After").isEmpty());
      }
      assertEquals(429, last);
      assertEquals(Watch.MOST, Surveyed.with(own, all -> all.results(asked)).people());
    }
  }
}
