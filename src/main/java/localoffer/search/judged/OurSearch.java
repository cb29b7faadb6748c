package localoffer.search.judged;

import java.util.List;
import java.util.Map;
import localoffer.search.SearchIndex;
import localoffer.search.answer.Mode;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;

/**
 * The site's own search, put to the judged queries.
 *
 * @param meaning whether the index can find by meaning
 */
public record OurSearch(SearchIndex index, boolean meaning) {

  /** How often a query is asked again whose time was up: it is quality that is measured here. */
  private static final int PATIENCE = 20;

  /** In each way there is; the last is as families search. */
  public List<Evaluation> evaluate(List<Judged> judgements) {
    index.awaitMeaning();
    return modes().stream().map(mode -> evaluate(judgements, mode)).toList();
  }

  /**
   * Single typos in the commonest words of the index, in the ways that words are looked at; the
   * last is as families search.
   */
  public List<Evaluation> typos() {
    index.awaitMeaning();
    List<String> words = index.commonest(Typos.WORDS, Typos.LETTERS);
    return modes().stream()
        .filter(mode -> mode != Mode.MEANING)
        .map(mode -> evaluate(Typos.of(words, word -> hrefs(word, mode)), mode))
        .toList();
  }

  private List<Mode> modes() {
    return meaning ? List.of(Mode.values()) : List.of(Mode.WORDS);
  }

  private Evaluation evaluate(List<Judged> judgements, Mode mode) {
    return Evaluation.of(name(mode), judgements, text -> hrefs(text, mode));
  }

  private static String name(Mode mode) {
    return switch (mode) {
      case WORDS -> "words only";
      case MEANING -> "meaning only";
      case BOTH -> "both";
    };
  }

  private List<String> hrefs(String text, Mode mode) {
    SearchQuery query = SearchQuery.of(Map.of("q", List.of(text)));
    SearchResults results = answer(query, mode);
    for (int i = 0; results.hurried() && i < PATIENCE; i++) {
      results = answer(query, mode);
    }
    return results.found().stream().map(found -> found.shown().href()).toList();
  }

  private SearchResults answer(SearchQuery query, Mode mode) {
    return index
        .search(query, mode)
        .orElseThrow(() -> new IllegalStateException("The index could not be built."));
  }
}
