package localoffer.search;

import io.javalin.http.Context;
import java.util.List;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.Suggestion;
import tools.jackson.databind.json.JsonMapper;

/** What a person may be typing, for the search box to offer. */
public final class SuggestPage {

  public static final String PATH = "/search/suggest";

  private static final JsonMapper JSON = new JsonMapper();

  private final SearchIndex index;

  public SuggestPage(SearchIndex index) {
    this.index = index;
  }

  public void show(Context ctx) {
    String typed = SearchQuery.of(ctx.queryParamMap()).text();
    List<Suggestion> suggestions = index.suggest(typed);
    ctx.contentType("application/json; charset=utf-8").result(JSON.writeValueAsBytes(suggestions));
  }
}
