package localoffer.search.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SlipsTest {

  @Test
  void aNeighbouringKeyIsNearerThanAFarOne() {
    assertTrue(Slips.cost("achool", "school") < Slips.cost("pchool", "school"));
    assertTrue(Keyboard.near('g', 'h') && !Keyboard.near('g', 'p') && !Keyboard.near('a', 'a'));
  }

  @Test
  void oneSlipOfEachUsualKindCostsAboutTheSame() {
    for (String typed : List.of("autsm", "autiism", "auitsm", "aitism", "autosm")) {
      double cost = Slips.cost(typed, "autism");
      assertTrue(cost > 0.7 && cost < 2, typed + " " + cost);
    }
    assertEquals(0, Slips.cost("autism", "autism"));
    assertTrue(Slips.cost("autissm", "autism") < Slips.cost("autikm", "autism"));
  }

  @Test
  void aStrangeLetterAtTheBeginningIsHardlyASlip() {
    assertTrue(Slips.cost("iphone", "phone") > 1.9);
  }

  @Test
  void whatSoundsTheSameIsFoundFarAway() throws IOException {
    NavigableSet<String> words =
        new TreeSet<>(Set.of("physio", "counselling", "council", "school", "nation"));
    SoundAlikes.Beginnings known =
        new SoundAlikes.Beginnings() {
          @Override
          public boolean begins(String beginning) {
            String next = words.ceiling(beginning);
            return next != null && next.startsWith(beginning);
          }

          @Override
          public boolean has(String word) {
            return words.contains(word);
          }
        };
    assertEquals(Set.of("physio"), SoundAlikes.of("fizio", known));
    assertEquals(Set.of("counselling"), SoundAlikes.of("counciling", known));
    assertEquals(Set.of("school"), SoundAlikes.of("skool", known));
    assertEquals(Set.of(), SoundAlikes.of("school", known));
    assertEquals(Set.of(), SoundAlikes.of("trampoline", known));
  }

  @Test
  void ordinaryEnglishIsKnownWithItsEndings() throws IOException {
    for (String word : List.of("horse", "pizza", "cricket", "dancers", "planted", "puppies")) {
      assertTrue(RealWords.has(word), word);
    }
    for (String typo : List.of("autisim", "speach", "thier", "meetting", "beeing", "skool")) {
      assertFalse(RealWords.has(typo), typo);
    }
  }

  @Test
  void aDoubledLetterIsBelievedOfWordsThatAreWritten() throws IOException {
    assertTrue(Endings.stand("planned", w -> false, "plan"::equals));
    assertFalse(Endings.stand("classs", "class"::equals, "class"::equals));
  }
}
