package localoffer.listing.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import localoffer.content.Taxonomy;
import localoffer.database.Database;
import localoffer.database.Verification;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import localoffer.listing.PublicListings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pulls the plug on a program that writes: what it said it kept is there, and no half of a thing.
 */
class CrashTest {

  private static final Path CONTENT = Path.of("content");
  private static final long LONGEST_NANOS = 150_000_000;

  private final Random random = new Random();
  private final Map<String, Integer> kept = new LinkedHashMap<>();

  @TempDir private Path folder;

  @Test
  void aSiteKilledWhileItFirstStartsIsWholeOrEmptyAndStartsAgain() throws IOException {
    StarterDirectory starter =
        StarterDirectory.read(CONTENT, Taxonomy.read(CONTENT), Examples.CLOCK);
    for (String moment : List.of("opening", "loading", "loading")) {
      Path file = folder.resolve(moment + random.nextLong() + ".sqlite");
      killSoonAfter(moment, file);
      try (Database database = Database.open(file)) {
        int found = published(database).size();
        int loaded = starter.loadInto(new ListingStore(database));
        assertTrue(found == 0 ? loaded > 0 : loaded == 0);
      }
      assertWhole(file);
      kept.clear();
    }
  }

  @Test
  void nothingThatWasAcknowledgedIsLostHoweverOftenItIsKilled() throws IOException {
    Path file = folder.resolve("a.sqlite");
    for (int kill = 0; kill < 4; kill++) {
      killSoonAfter("kept", file);
      assertWhole(file);
    }
    assertTrue(kept.size() >= 4);
  }

  /** Starts the program, waits for it to say the word, and kills it up to a moment later. */
  private void killSoonAfter(String word, Path file) throws IOException {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.startsWith(word)) {
        line = lines.readLine();
      }
      assertTrue(line != null, "the program ended before it said " + word);
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
    String[] words = line.split(" ", -1);
    if (line.matches("kept \\S+ [12]")) {
      kept.merge(words[1], Integer.parseInt(words[2]), Math::max);
    }
  }

  /** The starter directory is there, all that was acknowledged, and the database is undamaged. */
  private void assertWhole(Path file) throws IOException {
    try (Database database = Database.open(file)) {
      List<Listing> published = published(database);
      assertTrue(published.size() >= starterListings());
      kept.forEach(
          (slug, version) ->
              assertTrue(
                  published.stream()
                      .anyMatch(one -> one.slug().equals(slug) && one.version() >= version),
                  slug + " was acknowledged at version " + version));
    }
    assertEquals(List.of(), new Verification(file).problems());
  }

  private static List<Listing> published(Database database) {
    PublicListings nobody = new Nobody();
    return new Listings(
            new ListingStore(database), new ProviderStore(database), nobody, Examples.CLOCK)
        .published();
  }

  private static long starterListings() throws IOException {
    try (Stream<Path> files = Files.list(CONTENT.resolve("directory/listings"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).count();
    }
  }
}
