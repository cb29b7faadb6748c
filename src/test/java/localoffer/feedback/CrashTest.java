package localoffer.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import localoffer.database.Database;
import localoffer.database.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pulls the plug on a program that keeps comments: each that was acknowledged is there, none twice,
 * and each has its contact, its mail and its row in the trail.
 */
class CrashTest {

  private static final int KILLS = Integer.getInteger("localoffer.kills", 20);
  private static final long LONGEST_NANOS = 30_000_000;
  private static final int MOST_LINES = 16;

  private final Random random = new Random();
  private final Map<Integer, String> acknowledged = new TreeMap<>();
  private int sent;

  @TempDir private Path folder;

  @Test
  void everyCommentThatWasAcknowledgedIsThereOnce() throws IOException {
    Path file = folder.resolve("a.sqlite");
    for (int kill = 0; kill < KILLS; kill++) {
      killSoonAfterItKept(file);
      assertEquals(List.of(), new Verification(file).problems());
    }
    try (Town town = new Town(Database.open(file))) {
      acknowledged.forEach(
          (number, reference) ->
              assertEquals(
                  List.of(reference),
                  town.ask("SELECT reference FROM comment WHERE words = 'Comment " + number + "'"),
                  "comment " + number));
      String all = town.ask("SELECT count(*) FROM comment").getFirst();
      assertTrue(Integer.parseInt(all) >= acknowledged.size(), all + " comments");
      for (String table : new String[] {"mail", "audit", "comment_contact"}) {
        assertEquals(List.of(all), town.ask("SELECT count(*) FROM " + table), table);
      }
      assertEquals(List.of(all), town.ask("SELECT count(DISTINCT words) FROM comment"));
    }
  }

  /** Starts the program, waits for it to keep something, and kills it up to a moment later. */
  private void killSoonAfterItKept(Path file) throws IOException {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                file.toString(),
                Integer.toString(sent))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      assertTrue(line != null, "the program ended before it kept anything");
      for (int left = random.nextInt(MOST_LINES); left > 0 && line != null; left--) {
        remember(line);
        line = lines.readLine();
      }
      LockSupport.parkNanos(random.nextLong(LONGEST_NANOS));
      child.toHandle().destroyForcibly();
      for (; line != null; line = lines.readLine()) {
        remember(line);
      }
    } finally {
      child.destroyForcibly();
    }
  }

  private void remember(String line) {
    if (line.matches("\\d+ YS-\\w{4}-\\w{2}")) {
      int number = Integer.parseInt(line.substring(0, line.indexOf(' ')));
      String reference = line.substring(line.indexOf(' ') + 1);
      String before = acknowledged.put(number, reference);
      assertTrue(before == null || before.equals(reference), line + " was " + before);
      sent = Math.max(sent, number + 2);
    }
  }
}
