package localoffer.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import localoffer.content.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SynonymsTest {

  @TempDir Path folder;

  private Synonyms read(String text) throws IOException {
    return Synonyms.read(Files.writeString(folder.resolve("synonyms.txt"), text));
  }

  @Test
  void twoWayWordsStandForEachOther() throws IOException {
    Synonyms synonyms = read("# local\nrespite, short break  # families say respite\n\n");
    assertEquals(Set.of(List.of("short", "break")), synonyms.of(List.of("respite")));
    assertEquals(Set.of(List.of("respite")), synonyms.of(List.of("short", "break")));
    assertTrue(synonyms.knows("Respite"));
  }

  @Test
  void oneWayWordsDoNot() throws IOException {
    Synonyms synonyms = read("taxi, minibus => school transport");
    assertEquals(Set.of(List.of("school", "transport")), synonyms.of(List.of("taxi")));
    assertEquals(Set.of(), synonyms.of(List.of("school", "transport")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alone",
        "a, , b",
        "a => b => c",
        "a =>",
        "=> b",
        "a, one two three four five six seven eight nine"
      })
  void aLineThatMakesNoSenseIsNamed(String line) {
    ContentException problem =
        assertThrows(ContentException.class, () -> read("# first\nfine, good\n" + line));
    assertTrue(String.valueOf(problem.getMessage()).contains("synonyms.txt: line 3: "));
  }

  @Test
  void phrasesAreCutLongestFirstAndStopWordsLeftOut() throws IOException {
    Synonyms synonyms = read("speech and language therapy, salt\nspeech, talking");
    List<Group> groups = Groups.of("how do I get speech and language therapy", synonyms, false);
    assertEquals(1, groups.size());
    assertEquals(Set.of(List.of("salt")), groups.getFirst().also());
  }

  @Test
  void shortCapitalsAreAcronymsUnlessAllIsShouted() throws IOException {
    assertEquals(2, Groups.of("an IT course", Synonyms.NONE, false).size());
    assertEquals(1, Groups.of("AN IT COURSE", Synonyms.NONE, false).size());
  }

  @Test
  void britishAndAmericanSpellingsAreOneWord() {
    for (String pair :
        List.of(
            "behaviour behavior",
            "organised organized",
            "centre center",
            "counselling counseling",
            "paediatric pediatric",
            "programmes program")) {
      List<String> terms = Analysis.terms(Analysis.STEMMED, pair);
      assertEquals(terms.get(0), terms.get(1), pair);
    }
  }

  @Test
  void endingsComeOffButWordsStayApart() {
    assertEquals(
        List.of("cry", "child", "school"),
        Analysis.terms(Analysis.STEMMED, "cries children's schools"));
    assertEquals(List.of("cant", "counsel"), Analysis.terms(Analysis.STEMMED, "can't counselling"));
  }
}
