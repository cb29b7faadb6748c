package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same on a tablet and a computer: a class of its own, to run beside the other. */
class EveryWidePageBrowserTest {

  private static final Browser BROWSER = Browser.open();

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @AfterEach
  void asItWas() {
    BROWSER.wishing("prefers-color-scheme", "").choosing("");
  }

  /** Pages behind a door are put together from the same pieces: three of all ways do for them. */
  @ParameterizedTest
  @CsvSource({
    "768, '', '', '', false",
    "1280, '', '', '', false",
    "768, colours-dark, '', '', false",
    "1280, colours-dark, '', '', true",
    "1280, '', prefers-color-scheme, dark, false",
    "768, '', forced-colors, active, true",
    "1280, '', forced-colors, active, false",
    "1280, colours-calm.font-hyperlegible.pictures-off.aloud-on, '', '', false"
  })
  void everyPageSuits(int width, String choices, String feature, String wish, boolean behindDoors) {
    List<String> paths = behindDoors ? EveryPage.examples() : EveryPage.ofFamilies();
    assertEquals(List.of(), Looking.at(BROWSER, width, choices, feature, wish).faults(paths));
  }
}
