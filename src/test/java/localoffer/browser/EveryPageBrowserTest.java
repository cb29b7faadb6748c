package localoffer.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page can be used by everybody, however they look at it. */
class EveryPageBrowserTest {

  private static final Browser BROWSER = Browser.open();
  private static final int ENLARGED = 640;
  private static final String TEXT_SPACING =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
      document.adoptedStyleSheets = [sheet];
      """;

  /** Words that stand in a box too small for them, and that no scrolling brings out. */
  private static final String CLIPPED =
      """
      return [...document.querySelectorAll('main *, header *, footer *')].filter(e => {
        const style = getComputedStyle(e);
        const hidden = style.clip !== 'auto' || style.clipPath !== 'none' || e.clientWidth < 3;
        return !hidden && e.textContent.trim() && style.display !== 'inline'
          && ['hidden', 'clip'].includes(style.overflowX + '')
          && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1);
      }).map(e => e.tagName + '.' + e.className).join(' ');
      """;

  @Test
  void theCheckerKnowsAFaultWhenItSeesOne() {
    BROWSER.go("/livez").ask("document.body.innerHTML = '<img src=x>'");
    assertTrue(Axe.violations(BROWSER).stream().anyMatch(found -> found.startsWith("image-alt")));
  }

  @AfterAll
  static void close() {
    BROWSER.close();
  }

  @AfterEach
  void asItWas() {
    BROWSER.wishing("prefers-color-scheme", "").choosing("");
  }

  @Test
  void noPageIsForgotten() throws IOException {
    assertEquals(List.of(), EveryPage.missing());
  }

  /** Pages behind a door are put together from the same pieces: three of the ways do for them. */
  @ParameterizedTest
  @CsvSource({
    "320, '', '', '', true",
    "768, '', '', '', false",
    "1280, '', '', '', false",
    "320, colours-dark, '', '', false",
    "768, colours-dark, '', '', false",
    "1280, colours-dark, '', '', true",
    "320, '', prefers-color-scheme, dark, false",
    "1280, '', prefers-color-scheme, dark, false",
    "320, '', forced-colors, active, false",
    "768, '', forced-colors, active, true",
    "1280, '', forced-colors, active, false",
    "320, colours-contrast.text-larger.spacing-wide, '', '', false",
    "1280, colours-calm.font-hyperlegible.pictures-off.aloud-on, '', '', false"
  })
  void everyPageSuits(int width, String choices, String feature, String wish, boolean behindDoors) {
    BROWSER.wide(width, 900).choosing(choices);
    if (!feature.isEmpty()) {
      BROWSER.wishing(feature, wish);
    }
    List<String> faults = new ArrayList<>();
    for (String path : behindDoors ? EveryPage.examples() : EveryPage.ofFamilies()) {
      Axe.violations(BROWSER.visit(path)).forEach(found -> faults.add(path + " " + found));
      sideways(width).ifPresent(fault -> faults.add(path + fault));
      lostBySpacing(width).ifPresent(fault -> faults.add(path + fault));
    }
    assertEquals(List.of(), faults);
  }

  /** A wide window, twice as large. */
  @Test
  void nothingScrollsSidewaysWhenEnlarged() {
    BROWSER.wide(ENLARGED, 700);
    List<String> wide = new ArrayList<>();
    for (String path : EveryPage.examples()) {
      BROWSER.visit(path);
      sideways(ENLARGED).ifPresent(fault -> wide.add(path + fault));
    }
    assertEquals(List.of(), wide);
  }

  private static Optional<String> sideways(int width) {
    Object scroll = BROWSER.ask("return document.documentElement.scrollWidth");
    return ((Number) scroll).intValue() > width
        ? Optional.of(" is " + scroll + " wide")
        : Optional.empty();
  }

  /** What wider spacing of text takes away: for good, so it is asked for last. */
  private static Optional<String> lostBySpacing(int width) {
    BROWSER.ask(TEXT_SPACING);
    String clipped = BROWSER.ask(CLIPPED).toString();
    return clipped.isEmpty()
        ? sideways(width).map(fault -> fault + " when spaced")
        : Optional.of(" clips " + clipped);
  }
}
