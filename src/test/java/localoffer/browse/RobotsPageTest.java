package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.World;
import org.junit.jupiter.api.Test;

/** Programs that read the web leave endless searches alone. */
class RobotsPageTest {

  @Test
  void searchesAreLeftAloneAndTheMapIsNamed() {
    String words = World.shared().get("/robots.txt").body();
    assertTrue(words.contains("Disallow: /search?*&\n"));
    assertTrue(words.contains("Sitemap: http://localhost:8080/sitemap.xml\n"));
  }
}
