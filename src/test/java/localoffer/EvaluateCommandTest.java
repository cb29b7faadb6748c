package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import localoffer.portal.Config;
import localoffer.portal.Holdings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an officer sees of how well search answers. */
class EvaluateCommandTest {

  private final StringWriter said = new StringWriter();
  @TempDir private Path folder;

  @BeforeEach
  void twoJudgedQueries() throws IOException {
    Files.writeString(
        folder.resolve("words.tsv"), "dyslexia\t/school/dyslexia\t3\nwheelchair\t/gone\t3\n");
  }

  @Test
  void figuresFailuresAndWhatIsMissingAreSaid() throws IOException {
    floor("- {kind: all, first: 0.5}");
    assertEquals(0, evaluate(), said.toString());
    says("2 queries");
    says("| nDCG@10 |");
    says("| words only |");
    says("words: wheelchair: first came /");
    says("/gone (words: wheelchair)");
    says("Below a floor: none");
    assertFalse(Files.exists(folder.resolve("data")));
  }

  @Test
  void belowAFloorItFails() throws IOException {
    floor("- {kind: all, first: 0.6}");
    assertEquals(1, evaluate());
    says("all: right first is 0.500, below its floor 0.600.");
  }

  @Test
  void theDirectoryOfARunningSiteIsMeasuredAsACopy() throws IOException {
    floor("- {kind: all, first: 0.5}");
    try (Holdings _ = Holdings.open(config(), World.CLOCK)) {
      assertEquals(0, evaluate(), said.toString());
    }
  }

  private void floor(String yaml) throws IOException {
    Files.writeString(folder.resolve("floors.yaml"), yaml);
  }

  private void says(String words) {
    assertTrue(said.toString().contains(words), said.toString());
  }

  private int evaluate() {
    PrintWriter out = new PrintWriter(said, true);
    return new CommandLine(new EvaluateCommand(this::config, World.CLOCK))
        .setOut(out)
        .setErr(out)
        .execute(folder.toString());
  }

  private Config config() {
    return Config.of(
        Map.of(
            "LOCAL_OFFER_MEANING", "off",
            "LOCAL_OFFER_DATA", folder.resolve("data").toString(),
            "LOCAL_OFFER_INDEX", folder.resolve("index").toString()));
  }
}
