package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import localoffer.database.Database;
import localoffer.place.PostcodeStore;
import localoffer.portal.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What an officer types to tell the site where postcodes are, and to build its index again. */
class ImportCommandTest {

  private static final String CODE_POINT =
      """
      "WV1 1SH",10,391500,298700,"E92000001","E19000001","E18000005","","E08000031","E05001330"
      """;

  private final StringWriter said = new StringWriter();
  @TempDir private Path folder;

  @Test
  void postcodesAreKeptAndTheirPlaceIsKnown() throws IOException {
    Path file = Files.writeString(folder.resolve("wv.csv"), CODE_POINT);
    assertEquals(0, run("postcodes", file.toString()), said.toString());
    assertTrue(said.toString().contains("1 postcodes are known now."), said.toString());
    try (Database database = Database.open(config().database())) {
      assertEquals(1, new PostcodeStore(database).count());
    }
    assertEquals(0, command(new ReindexCommand(this::config, World.CLOCK)).execute());
  }

  @Test
  void aFormatThatIsNotKnownIsWrongUsage() {
    assertEquals(2, run("recipes", "file.csv"));
  }

  @Test
  void aFileThatIsNotThereFailsWithASentence() {
    assertEquals(1, run("postcodes", folder.resolve("none.csv").toString()));
    assertTrue(said.toString().contains("none.csv"), said.toString());
  }

  private int run(String... words) {
    return command(new ImportCommand(this::config, World.CLOCK)).execute(words);
  }

  private CommandLine command(Object command) {
    PrintWriter out = new PrintWriter(said, true);
    return new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(out)
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              out.println(failure.getMessage());
              return 1;
            });
  }

  private Config config() {
    return Config.of(
        Map.of(
            "LOCAL_OFFER_DATA", folder.resolve("data").toString(),
            "LOCAL_OFFER_INDEX", folder.resolve("index").toString(),
            "LOCAL_OFFER_MEANING", "off"));
  }
}
