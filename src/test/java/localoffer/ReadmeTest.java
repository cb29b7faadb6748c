package localoffer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import localoffer.portal.Config;
import org.junit.jupiter.api.Test;

/** The README says what is so. */
class ReadmeTest {

  private static final String README = read("README.md");

  @Test
  void itsTableHasEverySettingAndNoOther() {
    List<String> rows =
        README
            .lines()
            .filter(line -> line.startsWith("| `LOCAL_OFFER_"))
            .map(line -> line.replace("`", ""))
            .toList();
    assertEquals(
        Config.SETTINGS.stream()
            .map(s -> "| %s | %s | %s |".formatted(s.name(), s.standard(), s.purpose()))
            .toList(),
        rows);
  }

  @Test
  void whatItNamesIsThere() {
    List<String> missing =
        Pattern.compile("`((?:src|content|templates|static|index)/[^`*]*)`|src=\"([^\"]+)\"")
            .matcher(README)
            .results()
            .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
            .filter(name -> !name.equals("index/built") && !Files.exists(Path.of(name)))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void itsPackagesAreTheProgramsPackages() {
    for (String name :
        List.of("web", "database", "mail", "listing", "content", "account", "search", "review")) {
      assertTrue(README.contains("`" + name + "`"), name);
      assertTrue(Files.isDirectory(Path.of("src/main/java/localoffer", name)), name);
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
