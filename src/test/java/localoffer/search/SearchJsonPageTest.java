package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Set;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs search as people do, and are told what was understood. */
class SearchJsonPageTest {

  private static final Set<String> FIELDS =
      Set.of("query", "total", "understood", "results", "facets");
  private static final Set<String> RESULT = Set.of("kind", "title", "href", "summary");

  @Test
  void theAnswerHasItsPromisedShape() {
    JsonNode answer = ask("?q=autism&near=WV1");
    assertTrue(answer.propertyNames().containsAll(FIELDS), () -> "has " + answer.propertyNames());
    JsonNode first = answer.get("results").get(0);
    assertTrue(first.propertyNames().containsAll(RESULT), () -> "has " + first.propertyNames());
    assertEquals(200, World.shared().get(first.get("href").stringValue()).statusCode());
  }

  @Test
  void aSlipIsPutRightAndSaid() {
    JsonNode answer = ask("?q=autisim");
    assertEquals("autisim", answer.get("query").stringValue());
    assertEquals("autism", answer.get("corrected").stringValue());
    assertFalse(answer.get("results").isEmpty());
  }

  @Test
  void anOfficerWhoAsksWhyIsToldWhyEachResultStandsWhereItDoes() {
    String officer = Officers.cookie(World.shared(), Role.EDITOR);
    String asked = SearchJsonPage.PATH + "?q=dyslexia&explain=1";
    HttpResponse<String> answer = World.shared().get(asked, "Cookie", officer);
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    JsonNode why = JsonMapper.shared().readTree(answer.body()).get("results").get(0).get("why");
    assertEquals(1, why.get("words").asDouble());
    assertTrue(why.get("score").asDouble() > 0);
    assertFalse(ask("?q=dyslexia").get("results").get(0).has("why"));
    assertFalse(ask("?q=dyslexia&explain=1").get("results").get(0).has("why"));
  }

  private static JsonNode ask(String query) {
    return JsonMapper.shared().readTree(World.shared().get(SearchJsonPage.PATH + query).body());
  }
}
