package localoffer.search.meaning.vectors;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Text is cut into the very pieces that the model learnt: the numbers are its publisher's. */
class WordPieceTest {

  private final WordPiece words = read();

  @Test
  void wordsKnownAreOnePieceEach() {
    assertArrayEquals(new long[] {101, 2619, 2000, 2831, 2000, 102}, cut("Someone to talk to"));
  }

  @Test
  void otherWordsAreCutIntoTheLongestPiecesThatFit() {
    assertArrayEquals(new long[] {101, 7861, 8270, 4667, 2015, 102}, cut("embeddings"));
  }

  @Test
  void accentsAreDroppedAndSignsStandAlone() {
    assertArrayEquals(cut("cafe , 5 !"), cut("Café, 5!"));
  }

  @Test
  void aLongTextIsCutShortAndStillEnds() {
    long[] pieces = words.cut("school ".repeat(500), 256);
    assertEquals(256, pieces.length);
    assertEquals(102, pieces[255]);
  }

  @Test
  void whatItDoesNotKnowHasANumberToo() {
    assertArrayEquals(new long[] {101, 100, 102}, cut("x".repeat(101)));
  }

  private long[] cut(String text) {
    return words.cut(text, 256);
  }

  private static WordPiece read() {
    try (var json = WordPiece.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
      if (json == null) {
        throw new IllegalStateException("There is no vocabulary");
      }
      return WordPiece.read(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
