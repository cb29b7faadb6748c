package localoffer.search.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import localoffer.World;
import localoffer.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Searching the real site is counted, and nobody is watched. */
class CountingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @TempDir private Path folder;

  @Test
  void eachSearchOfAPersonIsCountedOnceWhereverItsPageCameFrom() throws IOException {
    try (World world = World.open(Map.of("LOCAL_OFFER_DATA", folder.toString()))) {
      for (int i = 0; i < 3; i++) {
        world.get("/search?q=Xqzzvw+zzqvx+dee%40example.org", "User-Agent", "Mozilla/5.0 Firefox");
      }
      String found = "/search?q=qqxvzz";
      world.get(found + "&page=2");
      world.get(found + "&need=autism");
      world.get(found + "&exact=1");
      world.get(found + "&rehearsal=1");
      world.get(found + "+again", "User-Agent", "Mozilla/5.0 (compatible; Examplebot/2.1)");
      world.get("/search?near=WV2+4AB");
    }
    try (Database database = Database.open(folder.resolve("local-offer.sqlite"));
        SearchDays days = SearchDays.in(new SearchDayStore(database), World.CLOCK)) {
      assertEquals(List.of(new Gap("xqzzvw zzqvx", 3, 3, 0)), days.gaps(TODAY, TODAY));
    }
    assertFalse(kept().contains("dee@"), "The words as they were typed are in a file.");
    assertFalse(kept().contains("Firefox"), "The browser's name is in a file.");
  }

  private String kept() throws IOException {
    StringBuilder all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }
}
