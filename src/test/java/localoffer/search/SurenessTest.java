package localoffer.search;

import static localoffer.search.TestSearch.query;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import localoffer.search.answer.SearchResults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search says so when what it found is hardly what was asked for. */
class SurenessTest {

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

  @ParameterizedTest
  @ValueSource(strings = {"potholes on my road", "bin collection day", "used cars for sale"})
  void whatTheDirectoryIsNotAboutIsAnsweredWithDoubt(String typed) {
    SearchResults results = search.find(typed);
    assertTrue(results.total() > 0 && results.unsure(), typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dyslexia", "autisim groups wv2", "WV10 9AA", "year 9", "kooth", "EHCP", "the"})
  void whatItIsAboutIsNot(String typed) {
    assertFalse(search.find(typed).unsure(), typed);
  }

  @Test
  void itIsSaidOnceOnTheFirstPage() {
    assertTrue(search.ask(query("q", "premier league fixtures at school")).unsure());
    assertFalse(search.ask(query("q", "premier league fixtures at school", "page", "2")).unsure());
  }
}
