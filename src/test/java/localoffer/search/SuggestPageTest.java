package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.World;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** While somebody types, at most eight things that they may mean. */
class SuggestPageTest {

  @Test
  void theBeginningOfAWordIsEnough() {
    JsonNode suggestions = ask("?q=autis");
    assertTrue(!suggestions.isEmpty() && suggestions.size() <= 8, suggestions::toString);
    for (JsonNode each : suggestions) {
      assertTrue(each.has("text") && each.has("kind") && each.has("href"), each::toString);
    }
  }

  @Test
  void nothingTypedSuggestsNothing() {
    assertEquals(0, ask("?q=").size());
    assertEquals(0, ask("").size());
  }

  private static JsonNode ask(String query) {
    return JsonMapper.shared().readTree(World.shared().get(SuggestPage.PATH + query).body());
  }
}
