package localoffer.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The accessibility checker, with every rule and the size of targets, which is off by itself. */
final class Axe {

  private static final String ENGINE = read("/axe.min.js");
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document, {
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } }
      }).then(
        found => done(found.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.html))),
        failure => done(['axe failed: ' + failure]));
      """;

  private Axe() {}

  /** What is wrong with the page that the browser shows: rule and element. */
  static List<String> violations(Browser browser) {
    browser.driver().executeScript(ENGINE);
    Object found = Objects.requireNonNull(browser.driver().executeAsyncScript(RUN));
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String read(String resource) {
    try (InputStream in = Axe.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
