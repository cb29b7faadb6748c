package localoffer.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import localoffer.content.ContentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BestBetsTest {

  @TempDir Path folder;

  @Test
  void smallWordsAndEndingsDoNotMatter() throws IOException {
    BestBets bets = read("- searches: [wants to die]\n  first: [/a, /b]\n");
    assertEquals(List.of("/a", "/b"), bets.of("He wants to DIE"));
    assertEquals(List.of(), bets.of("dies and lives"));
  }

  @Test
  void anEntryThatMakesNoSenseIsNamed() {
    ContentException refused =
        assertThrows(ContentException.class, () -> read("- searches: [wants to die]\n"));
    assertTrue(refused.toString().contains("best-bets.yaml"), refused.toString());
  }

  @Test
  void withoutAFileNobodyHasAny() {
    assertEquals(List.of(), BestBets.read(folder.resolve("none.yaml")).of("wants to die"));
  }

  private BestBets read(String text) throws IOException {
    return BestBets.read(Files.writeString(folder.resolve("best-bets.yaml"), text));
  }
}
