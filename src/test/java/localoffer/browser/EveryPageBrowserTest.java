package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page can be used by everybody on a phone, however they look at it. */
class EveryPageBrowserTest {

  private static final Browser BROWSER = Browser.open();

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @AfterEach
  void asItWas() {
    BROWSER.wishing("prefers-color-scheme", "").choosing("");
  }

  @Test
  void theCheckerKnowsAFaultWhenItSeesOne() {
    BROWSER.go("/livez").ask("document.body.innerHTML = '<img src=x>'");
    assertTrue(Axe.violations(BROWSER).stream().anyMatch(found -> found.startsWith("image-alt")));
  }

  @Test
  void noPageIsForgotten() throws IOException {
    assertEquals(List.of(), EveryPage.missing());
  }

  /** A wide window, twice as large. */
  @Test
  void nothingScrollsSidewaysWhenEnlarged() {
    assertEquals(List.of(), Looking.at(BROWSER, 640, "", "", "").sideways(EveryPage.examples()));
  }

  /** Pages behind a door are put together from the same pieces: three of all ways do for them. */
  @ParameterizedTest
  @CsvSource({
    "320, '', '', '', true",
    "320, colours-dark, '', '', false",
    "320, '', prefers-color-scheme, dark, false",
    "320, '', forced-colors, active, false",
    "320, colours-contrast.text-larger.spacing-wide, '', '', false"
  })
  void everyPageSuits(int width, String choices, String feature, String wish, boolean behindDoors) {
    List<String> paths = behindDoors ? EveryPage.examples() : EveryPage.ofFamilies();
    assertEquals(List.of(), Looking.at(BROWSER, width, choices, feature, wish).faults(paths));
  }
}
