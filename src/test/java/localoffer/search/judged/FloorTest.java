package localoffer.search.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import localoffer.content.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When quality has fallen too low, and what is said then. */
class FloorTest {

  private static final Evaluation HALF_RIGHT =
      Evaluation.of(
          "words",
          List.of(
              new Judged("words", "taxi", Map.of("/travel", 3)),
              new Judged("words", "bus", Map.of("/travel", 3))),
          query -> query.equals("taxi") ? List.of("/travel") : List.of());

  private static final Evaluation ALL_RIGHT =
      Evaluation.of(
          "words",
          List.of(new Judged("letter dropped", "txi", Map.of("/travel", 3))),
          query -> List.of("/travel"));

  @TempDir private Path folder;

  @Test
  void whatIsMeasuredMayBeAtItsFloor() throws IOException {
    assertEquals(
        List.of(), problems("- {kind: all, ndcg: 0.5, first: 0.5, in_three: 0.5, nothing: 0.5}"));
    assertEquals(List.of(), problems("- {kind: words, in_three: 0.5}"));
  }

  @Test
  void whatIsBelowIsSaidFigureByFigure() throws IOException {
    assertEquals(
        List.of(
            "all: right first is 0.500, below its floor 0.600.",
            "all: nothing found is 0.500, more than the 0.100 it may be."),
        problems("- {kind: all, first: 0.6, nothing: 0.1}"));
  }

  @Test
  void singleTyposHaveAFloorOfTheirOwn() throws IOException {
    assertEquals(List.of(), problems("- {kind: single typos, in_three: 1}"));
    assertEquals(
        List.of("single typos: right in three is 1.000, below its floor 1.100."),
        problems("- {kind: single typos, in_three: 1.1}"));
  }

  @Test
  void aFloorForNoQueriesIsSaid() throws IOException {
    assertEquals(
        List.of("typos: there is a floor, but no query of this kind."),
        problems("- {kind: typos, first: 0.6}"));
  }

  @Test
  void aWordThatIsNotKnownIsRefused() {
    String said =
        assertThrows(ContentException.class, () -> problems("- kind: all\n  frist: 0.6"))
            .getMessage();
    assertTrue(String.valueOf(said).contains("floors.yaml: Unrecognized property \"frist\""), said);
  }

  private List<String> problems(String yaml) throws IOException {
    Files.writeString(folder.resolve("floors.yaml"), yaml);
    return Floor.problems(Floor.read(folder), HALF_RIGHT, ALL_RIGHT);
  }
}
