package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import localoffer.search.answer.FacetCount;
import localoffer.search.answer.SearchResults;
import localoffer.search.document.Facet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search whose time is up before it begins. */
class HurriedSearchTest {

  @TempDir static Path folder;
  private static TestSearch search;

  @BeforeAll
  static void open() {
    search = new TestSearch(folder);
    search.index.close();
    search.index =
        SearchIndex.open(
            folder,
            Sources.of(search.store, search.library),
            TestSearch.KNOWLEDGE,
            Duration.ofNanos(1));
  }

  @AfterAll
  static void close() {
    search.close();
  }

  @Test
  void theWordsAloneAreAnsweredAndSaidToBe() {
    SearchResults hurried = search.find("dyslexia help");
    assertTrue(hurried.hurried());
    assertTrue(hurried.found().getFirst().shown().href().contains("dyslexia"));
  }

  @Test
  void nothingIsCountedAndWhatWasChosenStaysChosen() {
    SearchResults hurried = search.ask(TestSearch.query("q", "dyslexia", "kind", "page"));
    assertEquals(
        List.of(new FacetCount("page", "Guides", 0, true)), hurried.facets().get(Facet.KIND));
    ResultsView view = ResultsView.of(hurried, LocalDate.of(2026, 11, 22));
    assertEquals(List.of(), view.choices());
    assertEquals("Guides", view.chosen().getFirst().text());
  }

  @Test
  void nothingFoundIsNeverSaidWhenTheTimeWasUp() {
    SearchResults hurried = search.find("xqzzvw");
    assertEquals(0, hurried.total());
    assertFalse(ResultsView.of(hurried, LocalDate.of(2026, 11, 22)).nothing());
  }
}
