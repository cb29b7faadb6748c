package localoffer.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DetailsJsonTest {

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    assertEquals(Examples.everything(), DetailsJson.read(DetailsJson.write(Examples.everything())));
  }

  @Test
  void whatIsAbsentIsLeftOutAndFalseIsAValue() {
    String bare = DetailsJson.write(Examples.details("Club"));
    assertFalse(bare.contains("null"), bare);
    assertFalse(bare.contains("[]"), bare);
    assertFalse(bare.contains("how_to_apply"), bare);
    String full = DetailsJson.write(Examples.everything());
    assertTrue(full.contains("\"referral_needed\":false"), full);
    assertTrue(full.contains("\"diagnosis\":\"not_needed\""), full);
    assertTrue(full.contains("\"pounds\":3.50"), full);
  }

  @Test
  void aPlaceIsNotHiddenUnlessItSaysSo() {
    Details read = DetailsJson.read("{\"places\": [{\"postcode\": \"WV1 1SH\"}]}");
    assertFalse(read.places().getFirst().hidden());
  }

  @Test
  void aFieldThatNobodyKnowsIsToldToAPersonButNotToAFamily() {
    String text = "{\"name\": \"Club\", \"colour\": \"red\"}";
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(text);
    assertThrows(JacksonException.class, () -> DetailsJson.readStrictly(tree));
    assertEquals("Club", DetailsJson.read(text).name());
  }
}
