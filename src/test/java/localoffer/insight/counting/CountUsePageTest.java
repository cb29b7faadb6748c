package localoffer.insight.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import localoffer.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountUsePageTest {

  private static final String PHONE =
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";

  @TempDir private Path folder;

  @Test
  void whatAPageTellsIsCountedForThePageAlone() {
    try (World world = World.open(Map.of("LOCAL_OFFER_DATA", folder.toString()))) {
      world.get("/health/autism", "User-Agent", PHONE);
      told(world, "print", "/health/autism", PHONE);
      told(world, "share", "/health/autism", PHONE);
      told(world, "share", "/never/seen", PHONE);
      told(world, "view", "/health/autism", PHONE);
      told(world, "print", "/health/autism", "Mozilla/5.0 (compatible; Examplebot/2.1)");
      world.get("/contact", "User-Agent", PHONE);
      for (int again = 0; again < 100; again++) {
        told(world, "print", "/contact", PHONE);
      }
    }
    assertEquals(
        Map.of(
            "/health/autism VIEW PHONE UNKNOWN", 1L,
            "/health/autism PRINT PHONE SITE", 1L,
            "/health/autism SHARE PHONE SITE", 1L,
            "/contact VIEW PHONE UNKNOWN", 1L,
            "/contact PRINT PHONE SITE", 56L),
        Counted.in(folder));
  }

  @Test
  void anotherSiteCannotTell() {
    Map<String, String> form = Map.of("use", "print", "path", "/");
    World world = World.shared();
    assertEquals(
        403, world.post(CountUsePage.PATH, form, "Sec-Fetch-Site", "cross-site").statusCode());
    assertEquals(403, world.post(CountUsePage.PATH, form).statusCode());
  }

  private static void told(World world, String use, String path, String browser) {
    Map<String, String> form = Map.of("use", use, "path", path);
    String[] headers = {"Sec-Fetch-Site", "same-origin", "User-Agent", browser};
    assertEquals(204, world.post(CountUsePage.PATH, form, headers).statusCode());
  }
}
