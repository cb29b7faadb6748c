package localoffer.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostcodeTest {

  @Test
  void readsAPostcodeHoweverItIsTyped() {
    for (String typed : List.of("WV2 4AB", "wv24ab", " wv2  4ab ", "Wv2 4aB")) {
      assertEquals("WV2 4AB", Postcode.parse(typed).orElseThrow().toString());
    }
  }

  @Test
  void readsTheBeginningOfAPostcode() {
    assertEquals(new Postcode("WV2", ""), Postcode.parse("wv2").orElseThrow());
    assertEquals(new Postcode("WV10", ""), Postcode.parse("WV10").orElseThrow());
    assertEquals(new Postcode("WV1", "1"), Postcode.parse("WV1 1").orElseThrow());
    assertEquals(Optional.of("WV10 6"), Postcode.parse("wv106").orElseThrow().sector());
    assertFalse(Postcode.parse("WV2 4").orElseThrow().whole());
    assertTrue(Postcode.parse("WV2 4AB").orElseThrow().whole());
  }

  @Test
  void refusesWhatIsNoPostcode() {
    for (String typed :
        List.of("", "Penn", "WV", "2WV", "WV2 4A", "WV2 44AB", "WV2 4AI", "year 9", "WV2 4AB x")) {
      assertEquals(Optional.empty(), Postcode.parse(typed), typed);
    }
  }
}
