package localoffer.feedback.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.World;
import localoffer.content.Library;
import localoffer.feedback.About;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Every page on the map of the site can be spoken about, and has a short address of its own. */
class SubjectsTest {

  private static final World WORLD = World.shared();
  private final Subjects subjects =
      new Subjects(Library.open(Path.of("content")), WORLD.listings());

  @Test
  void everyPageOnTheMapHasAName() {
    List<String> nameless = paths().stream().filter(path -> subjects.at(path).isEmpty()).toList();
    assertEquals(List.of(), nameless);
    assertEquals("Short breaks", subjects.at("/services/short-breaks").orElseThrow().title());
    assertEquals(About.SERVICE, subjects.at("/services/short-breaks").orElseThrow().about());
    assertEquals(About.PAGE, subjects.at("/health/autism").orElseThrow().about());
  }

  @Test
  void pagesOfWhichThereAreEverMoreHaveTheNameOfTheirKind() {
    assertEquals("You said, we did", title("/you-said-we-did/2026"));
    assertEquals("a survey", title("/surveys/yearly"));
    assertEquals("Surveys", title("/surveys"));
  }

  private String title(String path) {
    return subjects.at(path).orElseThrow().title();
  }

  @Test
  void whatIsNoPageOfOursHasNone() {
    for (String path : new String[] {"", "health", "//evil.example", "/health/none", "/send"}) {
      assertEquals(Optional.empty(), subjects.at(path), path);
    }
    assertEquals(Optional.empty(), subjects.at(null));
    assertEquals(Optional.empty(), subjects.at("/surveys/" + "x".repeat(160)));
  }

  @Test
  void noTwoPagesShareAShortAddress() {
    List<String> all = subjects.paths().distinct().toList();
    Set<String> codes = all.stream().map(ShortAddresses::code).collect(Collectors.toSet());
    assertEquals(all.size(), codes.size());
    assertTrue(all.size() > 200, all.size() + " pages");
  }

  private static List<String> paths() {
    return Jsoup.parse(WORLD.get("/sitemap.xml").body(), Parser.xmlParser())
        .select("loc")
        .eachText()
        .stream()
        .map(address -> address.replace("http://localhost:8080", ""))
        .toList();
  }
}
