package localoffer.search.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import localoffer.search.meaning.Passage.Kind;
import localoffer.search.meaning.vectors.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passages wait for their vectors on disk, and a vector that was made once is kept. */
class PassageFolderTest {

  private static final Passage RAMPS = new Passage(Kind.PART, "Ramps", "Ramps for doors.", "");
  private static final Passage BADGES = new Passage(Kind.ABOUT, "Badges", "Park nearer.", "");
  private static final Map<String, String> MARKS = Map.of("change", "7");

  @TempDir private Path folder;
  private final byte[] vector = unit(0);

  @Test
  void aVectorIsMadeOnceForAText() throws IOException {
    try (PassageFolder passages = PassageFolder.open(folder)) {
      passages.put("a", List.of(RAMPS), "");
      embedAll(passages);
      passages.mark(MARKS);
      passages.commit();
    }
    try (PassageFolder again = PassageFolder.open(folder)) {
      assertTrue(again.isMarked(MARKS));
      again.put("a", List.of(RAMPS, BADGES), "");
      again.put("b", List.of(RAMPS), "");
      assertEquals(List.of(new PassageFolder.Waiting("a", BADGES, false)), again.waiting(9));
    }
  }

  @Test
  void whatWaitsIsStillThereAfterAStop() throws IOException {
    try (PassageFolder passages = PassageFolder.open(folder)) {
      passages.put("a", List.of(RAMPS), "");
      passages.commit();
    }
    try (PassageFolder again = PassageFolder.open(folder)) {
      assertEquals(1, again.waiting(9).size());
    }
  }

  @Test
  void whatChangedJustNowGoesFirst() throws IOException {
    try (PassageFolder passages = PassageFolder.open(folder)) {
      passages.put("a", List.of(BADGES), "");
      passages.put("b", List.of(RAMPS), PassageFolder.AT_ONCE);
      assertEquals("b", passages.waiting(1).getFirst().of());
    }
  }

  @Test
  void aVectorThatComesAfterItsTextWasChangedIsNotKept() throws IOException {
    try (PassageFolder passages = PassageFolder.open(folder)) {
      passages.put("a", List.of(RAMPS), "");
      PassageFolder.Waiting old = passages.waiting(9).getFirst();
      passages.put("a", List.of(BADGES), "");
      passages.known(old, vector);
      passages.refresh();
      assertEquals(Map.of(), new Nearness(passages, vector).nearest(9));
    }
  }

  @Test
  void aDocumentIsAsNearAsItsNearestPassage() throws IOException {
    try (PassageFolder passages = PassageFolder.open(folder)) {
      passages.put("a", List.of(RAMPS, BADGES), "");
      byte[] other = unit(1);
      for (PassageFolder.Waiting each : passages.waiting(1)) {
        passages.known(each, other);
      }
      embedAll(passages);
      passages.refresh();
      Likely likely = new Nearness(passages, vector).nearest(9).getOrDefault("a", NONE);
      assertEquals(new Likely(1, RAMPS, 0), likely);
    }
  }

  private static final Likely NONE = new Likely(-1, RAMPS, -1);

  @Test
  void aDamagedFolderIsStartedAgain() throws IOException {
    PassageFolder.open(folder).close();
    Files.writeString(folder.resolve("segments_1"), "not an index");
    try (PassageFolder again = PassageFolder.open(folder)) {
      assertFalse(again.isMarked(MARKS));
    }
  }

  /** One of four vectors that have nothing in common, of parts as small as the model's are. */
  private static byte[] unit(int quarter) {
    byte[] unit = new byte[Model.DIMENSIONS];
    Arrays.fill(unit, quarter * 96, quarter * 96 + 96, (byte) 41);
    return unit;
  }

  private void embedAll(PassageFolder passages) throws IOException {
    for (var waiting = passages.waiting(9); !waiting.isEmpty(); waiting = passages.waiting(9)) {
      for (PassageFolder.Waiting each : waiting) {
        passages.known(each, vector);
      }
    }
  }
}
