package localoffer.search.judged;

import java.util.List;
import java.util.Map;
import localoffer.search.SearchIndex;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;

/** The site's own search, put to the judged queries. */
public record OurSearch(SearchIndex index) {

  /** How often a query is asked again whose time was up: it is quality that is measured here. */
  private static final int PATIENCE = 20;

  /** As families search. */
  public Evaluation asFamiliesDo(List<Judged> judgements) {
    return Evaluation.of("words only", judgements, this::hrefs);
  }

  private List<String> hrefs(String text) {
    SearchQuery query = SearchQuery.of(Map.of("q", List.of(text)));
    SearchResults results = answer(query);
    for (int i = 0; results.hurried() && i < PATIENCE; i++) {
      results = answer(query);
    }
    return results.found().stream().map(found -> found.shown().href()).toList();
  }

  private SearchResults answer(SearchQuery query) {
    return index
        .search(query)
        .orElseThrow(() -> new IllegalStateException("The index could not be built."));
  }
}
