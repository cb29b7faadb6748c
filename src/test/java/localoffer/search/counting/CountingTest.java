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

  private static final String[] PERSON = {"User-Agent", "Mozilla/5.0 (X11; Linux) Firefox/140.0"};

  @TempDir private Path folder;

  @Test
  void eachSearchOfAPersonIsCountedOnceWhereverItsPageCameFrom() throws IOException {
    try (World world = World.open(Map.of("LOCAL_OFFER_DATA", folder.toString()))) {
      for (int i = 0; i < 3; i++) {
        world.get("/search?q=Xqzzvw+zzqvx+dee%40example.org", PERSON);
      }
      String nothing = "/search?q=qqxvzz";
      for (String another : List.of("&page=2", "&need=autism", "&exact=1", "&rehearsal=1")) {
        world.get(nothing + another, PERSON);
      }
      world.get("/search?near=WV2+4AB", PERSON);
      for (int i = 0; i < 3; i++) {
        world.get("/search?q=potholes+on+my+road", PERSON);
        world.get("/search?q=dyslexia", PERSON);
      }
    }
    try (Database database = Database.open(folder.resolve("local-offer.sqlite"));
        SearchDays days = SearchDays.in(new SearchDayStore(database), World.CLOCK)) {
      assertEquals(
          List.of(new Gap("potholes on my road", 3, 0, 3), new Gap("xqzzvw zzqvx", 3, 3, 0)),
          days.gaps(TODAY, TODAY));
    }
    assertFalse(kept().contains("dee@"), "The words as they were typed are in a file.");
    assertFalse(kept().contains("Firefox"), "The browser's name is in a file.");
  }

  @Test
  void whatNoPersonSeesIsNotCounted() throws IOException {
    String nothing = "/search?q=qqxvzz";
    try (World world = World.open(Map.of("LOCAL_OFFER_DATA", folder.toString()))) {
      for (int made = 0; made < 2; made++) {
        world.send(world.request(nothing, PERSON).HEAD());
        world.get(nothing, "Sec-Purpose", "prefetch;prerender");
        world.get(nothing, "X-Moz", "prefetch");
        world.get(nothing, "User-Agent", "Mozilla/5.0 (compatible; Examplebot/2.1)");
        world.get(nothing, "User-Agent", "curl/8.5.0");
      }
      world.get(nothing, "User-Agent", "Mozilla/5.0 (Linux; Android 13; CUBOT) Chrome/140.0");
    }
    try (Database database = Database.open(folder.resolve("local-offer.sqlite"));
        SearchDays days = SearchDays.in(new SearchDayStore(database), World.CLOCK)) {
      assertEquals(List.of(new Gap("qqxvzz", 1, 1, 0)), days.gaps(TODAY, TODAY));
    }
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
