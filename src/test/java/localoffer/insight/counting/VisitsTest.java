package localoffer.insight.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import localoffer.World;
import localoffer.database.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crowd that knows what it did comes to the real site. */
class VisitsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final String PHONE =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari";

  private static final Map<String, String> BROWSERS =
      Map.of(
          "PHONE", PHONE,
          "TABLET", "Mozilla/5.0 (Linux; Android 14; SM-X210) Chrome/130.0 Safari/537.36",
          "COMPUTER", "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0");

  private static final Map<String, String> REFERRERS =
      Map.of(
          "SITE", "http://localhost:8080/search?q=secret+words",
          "SCHOOL", "https://www.example.wolverhampton.sch.uk/send",
          "SEARCH_ENGINE", "https://www.google.co.uk/",
          "ELSEWHERE", "https://forum.example.org/thread?google.com",
          "UNKNOWN", "about:blank");

  private static final List<String> PAGES =
      List.of("/", "/contact", "/health/autism", "/services/short-breaks", "/search?q=respite");

  @TempDir private Path folder;

  @Test
  void everyFigureIsWhatTheCrowdDid() throws IOException {
    Map<String, Long> done = new TreeMap<>();
    try (World world = open()) {
      Random chance = new Random(20261123);
      for (int person = 0; person < 1000; person++) {
        String page = PAGES.get(chance.nextInt(PAGES.size()));
        var device = any(BROWSERS, chance);
        var origin = any(REFERRERS, chance);
        boolean code = chance.nextInt(5) == 0;
        String address = code ? page + (page.contains("?") ? "&" : "?") + "from=qr" : page;
        world.get(address, "User-Agent", device.getValue(), "Referer", origin.getValue());
        String path = page.replaceFirst("\\?.*", "");
        done.merge(
            path + " VIEW " + device.getKey() + " " + (code ? "QR" : origin.getKey()),
            1L,
            Long::sum);
      }
    }
    assertEquals(done, Counted.in(folder));
    assertEquals(List.of(), traces("Firefox/140", "secret+words", "forum.example"));
  }

  @Test
  void whatNoPersonSeesOrNobodyElseMaySeeIsNotCounted() {
    String[] person = {"User-Agent", PHONE};
    try (World world = open()) {
      for (int made = 0; made < 2; made++) {
        world.send(world.request("/contact", person).HEAD());
        world.get("/contact", "User-Agent", PHONE, "Sec-Purpose", "prefetch");
        world.get("/contact", "User-Agent", "Mozilla/5.0 (compatible; Examplebot/2.1)");
        world.get("/contact?rehearsal=1", person);
        world.get("/nowhere", person);
        world.get("/staff/sign-in", person);
        world.get("/update/register", person);
        world.get("/search.json?q=autism", person);
      }
    }
    assertEquals(Map.of(), Counted.in(folder));
  }

  @Test
  void whatIsSeenIsWrittenWhileTheSiteGoesOn() {
    try (Database database = Database.open(folder.resolve("local-offer.sqlite"));
        Visits visits =
            Visits.in(
                new VisitDayStore(database),
                "http://localhost:8080",
                World.CLOCK,
                Duration.ofMillis(5))) {
      visits.of("/contact", null).seen(header -> null);
      while (Counted.in(database).isEmpty()) {
        LockSupport.parkNanos(1_000_000);
      }
      visits.of("/contact", null).seen(header -> null);
      visits.of("/", "from=school&x=1").seen(header -> null);
      VisitFigures figures = visits.figures();
      assertEquals(Map.of(TODAY, 3L), figures.byDay(TODAY, TODAY));
      assertEquals(List.of("/contact", "/"), List.copyOf(figures.byPath(TODAY, TODAY).keySet()));
      assertEquals(Map.of(Origin.SCHOOL, 1L, Origin.UNKNOWN, 2L), figures.arrivals(TODAY, TODAY));
      assertEquals(3L, figures.byDevice(TODAY, TODAY).get(Device.COMPUTER));
      assertEquals(0L, figures.byUse(TODAY, TODAY).get(Use.PRINT));
      assertEquals(Map.of(), figures.byDay(TODAY.plusDays(1), TODAY.plusDays(1)));
    }
  }

  private World open() {
    return World.open(Map.of("LOCAL_OFFER_DATA", folder.toString()));
  }

  private static Map.Entry<String, String> any(Map<String, String> of, Random chance) {
    return of.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .toList()
        .get(chance.nextInt(of.size()));
  }

  /** Words that are in any file of the data folder. */
  private List<String> traces(String... words) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return Stream.of(words).filter(word -> all.indexOf(word) >= 0).toList();
  }
}
