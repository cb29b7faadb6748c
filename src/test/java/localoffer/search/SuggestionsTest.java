package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.search.answer.Suggestion;
import localoffer.search.suggest.Suggestions;
import localoffer.search.words.Synonyms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {

  @TempDir static Path folder;
  private static TestSearch search;

  @BeforeAll
  static void open() {
    search = new TestSearch(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static void offers(String typed, String name) {
    List<Suggestion> offered = search.index.suggest(typed);
    assertTrue(
        offered.stream().anyMatch(s -> s.text().toLowerCase(Locale.UK).contains(name)),
        () -> typed + " offers " + offered);
  }

  @Test
  void eachKindHasItsShareAndStandsTogether() {
    List<Suggestion> offered = search.index.suggest("aut");
    List<String> kinds = offered.stream().map(Suggestion::kind).toList();
    assertTrue(
        Set.copyOf(kinds).containsAll(Set.of("topic", "need", "service", "page", "glossary")),
        kinds::toString);
    List<String> together =
        kinds.stream()
            .collect(
                Collectors.groupingBy(k -> k, java.util.LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();
    assertEquals(together, kinds);
    assertEquals(8, offered.size());
  }

  @Test
  void acronymsAreWrittenOut() {
    offers("ehc", "education, health and care plan");
    offers("ehcp", "education, health and care plan");
    offers("salt", "speech and language");
    offers("slt", "speech and language");
    offers("camhs", "mental health");
    offers("dla", "disability living allowance");
  }

  @Test
  void aSlipIsForgivenButStandsBesideNoRightWord() {
    offers("dislex", "dyslexia");
    offers("autsim", "autism");
    assertTrue(search.index.suggest("money").getFirst().text().startsWith("Money"));
  }

  @Test
  void smallWordsAreNotAskedOfNames() {
    offers("help with mon", "money");
  }

  @Test
  void whoFoundNothingIsShownTheNearestNames() throws Exception {
    List<Suggestion> nearest =
        search
            .index
            .read(folder -> new Suggestions(folder, Synonyms.NONE).nearest("zzqx autism wxyq"))
            .orElseThrow();
    assertTrue(Set.of("topic", "need").contains(nearest.getFirst().kind()), nearest::toString);
    assertTrue(nearest.getFirst().text().contains("Autism") && nearest.size() <= 8);
  }
}
