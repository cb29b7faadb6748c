package localoffer.search;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Library;
import localoffer.content.Taxonomy;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.answer.Suggestion;
import localoffer.search.counting.Outcome;
import localoffer.search.counting.Scrubbing;
import localoffer.search.counting.SearchDays;
import localoffer.search.document.Shown;
import localoffer.search.index.Documents;
import localoffer.search.suggest.Suggestions;
import localoffer.search.words.Synonyms;
import localoffer.web.Html;
import org.jspecify.annotations.Nullable;

/** Where families look for help in their own words; with nothing asked, ways to browse. */
public final class SearchPage {

  public static final String PATH = "/search";

  private final Html html;
  private final Library library;
  private final SearchIndex index;
  private final SearchDays days;
  private final Clock clock;

  public SearchPage(Html html, Library library, SearchIndex index, SearchDays days, Clock clock) {
    this.html = html;
    this.library = library;
    this.index = index;
    this.days = days;
    this.clock = clock;
  }

  public void show(Context ctx) {
    SearchQuery query = SearchQuery.of(ctx.queryParamMap());
    Taxonomy taxonomy = library.contents().taxonomy();
    Map<String, Object> model = new HashMap<>();
    model.put("query", query);
    model.put("topics", taxonomy.topics().all());
    if (query.isEmpty()) {
      model.put("needs", taxonomy.needs().all());
      model.put("ages", taxonomy.ages().all());
      html.answer(ctx, "search/browse", model);
      return;
    }
    Optional<SearchResults> results = index.search(query);
    if (results.isEmpty()) {
      ctx.status(503).header("Retry-After", "5");
      html.answer(ctx, "search/getting-ready", model);
      return;
    }
    if (results.get().hurried()) {
      ctx.status(503).header("Retry-After", "5");
    }
    model.put("nearest", results.get().total() == 0 ? nearest(query.text()) : List.of());
    model.put("advicePhone", advicePhone());
    model.put("view", ResultsView.of(results.get(), LocalDate.now(clock)));
    boolean rehearsal = ctx.queryParam("rehearsal") != null;
    html.answer(ctx, "search/search", model, rehearsal ? () -> {} : counting(query, results.get()));
  }

  /** The phone number of the advice service, when it has given one. */
  private @Nullable String advicePhone() {
    String advice = library.contents().site().advice();
    return index
        .read(folder -> folder.read(searcher -> Documents.at(searcher, advice)))
        .flatMap(found -> found.map(Shown::phone))
        .orElse(null);
  }

  private List<Suggestion> nearest(String text) {
    return index
        .read(folder -> new Suggestions(folder, Synonyms.NONE).nearest(text))
        .orElse(List.of());
  }

  /** Counts what was asked, when it is a search of its own and no second look at the same one. */
  private Runnable counting(SearchQuery query, SearchResults results) {
    SearchQuery first =
        SearchQuery.of(Map.of("q", List.of(query.text()), "near", List.of(query.near())));
    Optional<String> words = query.equals(first) ? Scrubbing.of(query.text()) : Optional.empty();
    Outcome outcome = outcome(results);
    return () -> words.ifPresent(asked -> days.count(asked, outcome));
  }

  private static Outcome outcome(SearchResults results) {
    boolean nothing = results.total() == 0 && !results.hurried();
    return nothing ? Outcome.NOTHING : results.unsure() ? Outcome.POOR : Outcome.FOUND;
  }
}
