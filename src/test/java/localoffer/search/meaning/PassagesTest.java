package localoffer.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A long text is cut where its sentences end. */
class PassagesTest {

  @Test
  void aShortTextIsOnePiece() {
    assertEquals(
        List.of("You can ask. It is free."), Passages.pieces("You can ask. It is\n free."));
  }

  @Test
  void aLongTextIsCutBetweenSentences() {
    String sentence = "word ".repeat(49) + "end.";
    assertEquals(List.of(sentence, sentence), Passages.pieces(sentence + " " + sentence));
  }

  @Test
  void aSentenceThatNeverEndsIsCutAnyway() {
    List<String> pieces = Passages.pieces("word ".repeat(200));
    assertEquals(3, pieces.size());
    assertTrue(pieces.getFirst().split(" ", -1).length <= 80);
  }

  @Test
  void noTextIsNoPiece() {
    assertEquals(List.of(), Passages.pieces(" \n "));
  }
}
