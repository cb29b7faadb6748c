package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page is found under one name everywhere: its class, its template, its test, its address. */
class PairingTest {

  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void everyPageHasItsTest() throws IOException {
    List<String> without = new ArrayList<>();
    for (Path page : pages()) {
      String test = "src/test/java/" + page.toString().replace(".java", "Test.java");
      if (!Files.exists(Path.of(test))) {
        without.add(test);
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void everyPageOfHtmlHasItsTemplate() throws IOException {
    List<String> without = new ArrayList<>();
    for (Path page : pages()) {
      String source = Files.readString(MAIN.resolve(page));
      String template = template(page);
      if (source.contains("html.answer(") && !source.contains("\"" + template + "\"")) {
        without.add(page + " and " + template);
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void everyPageHasItsAddressInRoutes() throws IOException {
    String routes = RoutesSource.read();
    List<String> without = new ArrayList<>();
    for (Path page : pages()) {
      String name = page.getFileName().toString().replace(".java", "");
      if (!routes.contains("(" + name + ".PATH")) {
        without.add(name);
      }
    }
    assertEquals(List.of(), without);
  }

  /** {@code browse/not-found} for {@code localoffer/browse/NotFoundPage.java}. */
  private static String template(Path page) {
    String feature = page.getName(1).toString();
    String stem = page.getFileName().toString().replace("Page.java", "");
    return feature + "/" + stem.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith("Page.java"))
          .map(MAIN::relativize)
          .sorted()
          .toList();
    }
  }
}
