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

/** What an officer may write in a file of judgements, and what is said of a slip. */
class JudgementsTest {

  @TempDir private Path folder;

  @Test
  void aFileHoldsOneKindOfQuery() throws IOException {
    write("typos", "# a comment\nautisim\t/health/autism\t3\n\nautisim\t/services/groups\t1\n");
    write("words", "taxi\t/travel\t2\n");
    assertEquals(
        List.of(
            new Judged("typos", "autisim", Map.of("/health/autism", 3, "/services/groups", 1)),
            new Judged("words", "taxi", Map.of("/travel", 2))),
        Judgements.read(folder));
  }

  @Test
  void aBadLineIsNamedWithWhatToDo() throws IOException {
    refuses("taxi\t/travel\t2\ntaxi /travel 2\n", "words.tsv: line 2: write a query, an address");
    refuses("taxi\t/travel\t4\n", "line 1: write a grade: 3 the answer");
    refuses("taxi\thttps://example.org/\t2\n", "line 1: write the address as it is on this site");
    refuses("\t/travel\t2\n", "line 1: write a query");
    refuses("taxi\t/travel\t2\ntaxi\t/travel\t3\n", "line 2: this address was graded");
  }

  @Test
  void aQueryNeedsARightAnswerAndOneFile() throws IOException {
    refuses("taxi\t/travel\t1\n", "“taxi” has no right answer");
    write("sentences", "taxi\t/travel\t3\n");
    refuses("taxi\t/travel\t3\n", "“taxi” is also in sentences.tsv");
  }

  @Test
  void anEmptyFolderIsNoMeasure() {
    assertThrows(ContentException.class, () -> Judgements.read(folder));
  }

  private void refuses(String text, String because) throws IOException {
    write("words", text);
    String said = assertThrows(ContentException.class, () -> Judgements.read(folder)).getMessage();
    assertTrue(String.valueOf(said).contains(because), said);
  }

  private void write(String kind, String text) throws IOException {
    Files.writeString(folder.resolve(kind + ".tsv"), text);
  }
}
