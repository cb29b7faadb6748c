package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import localoffer.database.Verification;
import localoffer.listing.Listing;
import localoffer.listing.VersionStore.Version;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Stage;
import localoffer.search.answer.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pulls the plug on a program that edits and decides: what it said it kept is there, a decision is
 * whole or not there at all, and the search agrees with the database after each start.
 */
class CrashTest {

  private static final int KILLS = Integer.getInteger("localoffer.kills", 20);
  private static final long LONGEST_NANOS = 30_000_000;
  private static final int MOST_LINES = 16;

  private final Random random = new Random();
  private final Map<String, Long> listings = new HashMap<>();
  private final Map<UUID, String> changes = new LinkedHashMap<>();

  @TempDir private Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLostAndTheSearchAgrees() throws IOException {
    for (int kill = 0; kill < KILLS; kill++) {
      killSoonAfterItKept(kill);
      assertEquals(List.of(), new Verification(folder.resolve("a.sqlite")).problems());
      try (CrashSite site = CrashSite.open(folder)) {
        listings.forEach((slug, version) -> assertKept(site, slug, version));
        changes.forEach((id, said) -> assertKept(site, id, said));
        CrashSite.SLUGS.forEach(slug -> assertWhole(site, slug));
        assertEquals(decided(site), mails(site));
      }
    }
    assertTrue(changes.containsValue("approved"), "something was decided in between");
  }

  private static void assertKept(CrashSite site, String slug, long version) {
    assertTrue(site.listing(slug).version() >= version, slug + " was kept at version " + version);
  }

  private static void assertKept(CrashSite site, UUID id, String said) {
    Stage stage = site.decisions().change(id).map(Change::stage).orElseThrow();
    assertTrue(
        switch (said) {
          case "approved" -> stage == Stage.APPROVED;
          // a later turn of the program carries on with what was sent or sent back
          default -> stage != Stage.REJECTED && stage != Stage.WITHDRAWN;
        },
        said + " is now " + stage);
  }

  /** Its history has no hole, ends with what it says, and it is found by that. */
  private static void assertWhole(CrashSite site, String slug) {
    Listing now = site.listing(slug);
    List<Version> history = site.listings().versions().of(now.id());
    assertEquals(
        LongStream.rangeClosed(1, now.version()).boxed().toList(),
        history.stream().map(Version::number).toList());
    assertEquals(now.details(), history.getLast().details());
    List<String> found =
        site
            .index()
            .search(SearchQuery.of(Map.of("q", List.of(now.details().name()))))
            .orElseThrow()
            .found()
            .stream()
            .map(each -> each.shown().href())
            .toList();
    assertTrue(found.contains(now.href()), now.details().name() + " finds " + found);
  }

  /** Every approval and every sending back, of which each has its mail. */
  private static long decided(CrashSite site) {
    return count(
        site, "SELECT count(*) FROM audit WHERE action IN ('change approve', 'change send back')");
  }

  private static long mails(CrashSite site) {
    return count(site, "SELECT count(*) FROM mail");
  }

  private static long count(CrashSite site, String sql) {
    return site.database().read(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  /** Starts the program, waits for it to keep something, and kills it up to a moment later. */
  private void killSoonAfterItKept(int number) throws IOException {
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                folder.toString(),
                Integer.toString(number))
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
    String[] words = line.split(" ", -1);
    if (line.matches("listing \\S+ \\d+")) {
      listings.merge(words[1], Long.parseLong(words[2]), Math::max);
    } else if (line.matches("(sent|back|approved) [0-9a-f-]{36}")) {
      changes.put(UUID.fromString(words[1]), words[0]);
    }
  }
}
