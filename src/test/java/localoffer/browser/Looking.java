package localoffer.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with pages for somebody who looks at them in one way. */
final class Looking {

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

  private final Browser browser;
  private final int width;

  private Looking(Browser browser, int width) {
    this.browser = browser;
    this.width = width;
  }

  /** A window so wide, with choices of the display page and a wish of the machine, or "". */
  static Looking at(Browser browser, int width, String choices, String feature, String wish) {
    browser.wide(width, 900).choosing(choices);
    if (!feature.isEmpty()) {
      browser.wishing(feature, wish);
    }
    return new Looking(browser, width);
  }

  /** What the checker finds, what is too wide, and what wider spacing of text takes away. */
  List<String> faults(List<String> paths) {
    List<String> faults = new ArrayList<>();
    for (String path : paths) {
      Axe.violations(browser.visit(path)).forEach(found -> faults.add(path + " " + found));
      sideways().ifPresent(fault -> faults.add(path + fault));
      lostBySpacing().ifPresent(fault -> faults.add(path + fault));
    }
    return faults;
  }

  /** What is too wide alone. */
  List<String> sideways(List<String> paths) {
    List<String> wide = new ArrayList<>();
    for (String path : paths) {
      browser.visit(path);
      sideways().ifPresent(fault -> wide.add(path + fault));
    }
    return wide;
  }

  private Optional<String> sideways() {
    Object scroll = browser.ask("return document.documentElement.scrollWidth");
    return ((Number) scroll).intValue() > width
        ? Optional.of(" is " + scroll + " wide")
        : Optional.empty();
  }

  /** For good, so it is asked for last. */
  private Optional<String> lostBySpacing() {
    browser.ask(TEXT_SPACING);
    String clipped = browser.ask(CLIPPED).toString();
    return clipped.isEmpty()
        ? sideways().map(fault -> fault + " when spaced")
        : Optional.of(" clips " + clipped);
  }
}
