package localoffer.search;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Library;
import localoffer.content.Taxonomy;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.web.Html;

/** Where families look for help in their own words; with nothing asked, ways to browse. */
public final class SearchPage {

  public static final String PATH = "/search";

  private final Html html;
  private final Library library;
  private final SearchIndex index;
  private final Clock clock;

  public SearchPage(Html html, Library library, SearchIndex index, Clock clock) {
    this.html = html;
    this.library = library;
    this.index = index;
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
    model.put("view", ResultsView.of(results.get(), LocalDate.now(clock)));
    html.answer(ctx, "search/search", model);
  }
}
