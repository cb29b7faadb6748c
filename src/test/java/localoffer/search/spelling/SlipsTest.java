package localoffer.search.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
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
  void whatSoundsTheSameIsFoundFarAway() {
    String[] known = {"council", "counselling", "nation", "physio", "school"};
    assertEquals(Set.of("physio"), SoundAlikes.of("fizio", known));
    assertEquals(Set.of("counselling"), SoundAlikes.of("counciling", known));
    assertEquals(Set.of("school"), SoundAlikes.of("skool", known));
    assertEquals(Set.of(), SoundAlikes.of("school", known));
    assertEquals(Set.of(), SoundAlikes.of("trampoline", known));
  }

  @Test
  void wordsALetterOrTwoAwayAreFoundWhateverTheSlip() {
    NearWords words = new NearWords(List.of("autism", "artist", "school", "schools", "wv2", "to"));
    for (String typed : List.of("utism", "autissm", "auitsm", "autizm", "autism?")) {
      assertEquals(List.of("autism"), words.of(typed, 1), typed);
    }
    assertEquals(List.of("artist"), words.of("autism", 2));
    assertEquals(List.of("schools"), words.of("school", 1));
    assertEquals(List.of(), words.of("a".repeat(128), 2));
    assertEquals(List.of(), words.of("", 2));
  }

  @Test
  void ordinaryEnglishIsKnownWithItsEndings() {
    for (String word : List.of("horse", "pizza", "cricket", "dancers", "planted", "puppies")) {
      assertTrue(isEnglish(word), word);
    }
    for (String typo :
        List.of("autisim", "speach", "thier", "meetting", "beeing", "skool", "hereing")) {
      assertFalse(isEnglish(typo), typo);
    }
  }

  @Test
  void aDoubledLetterIsBelievedOfWordsThatAreWritten() {
    assertTrue(Endings.stand("planned", w -> false, "plan"::equals));
    assertFalse(Endings.stand("classs", "class"::equals, "class"::equals));
  }

  private static boolean isEnglish(String word) {
    return EnglishWords.has(word) || Endings.stand(word, EnglishWords::has, few -> false);
  }
}
