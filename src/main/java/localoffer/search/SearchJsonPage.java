package localoffer.search;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import localoffer.search.answer.Correction;
import localoffer.search.answer.Explanation;
import localoffer.search.answer.FacetCount;
import localoffer.search.answer.Found;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.document.Shown;
import localoffer.search.words.Chip;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The same search for other programs; what is not known is left out. */
public final class SearchJsonPage {

  public static final String PATH = "/search.json";

  private static final JsonMapper JSON = new JsonMapper();
  private static final double TENTHS = 10.0;

  private final SearchIndex index;
  private final Predicate<Context> mayExplain;

  /**
   * Searches an index.
   *
   * @param mayExplain whether whoever asks may be told why results stand where they do
   */
  public SearchJsonPage(SearchIndex index, Predicate<Context> mayExplain) {
    this.index = index;
    this.mayExplain = mayExplain;
  }

  public void show(Context ctx) {
    Optional<SearchResults> results = index.search(SearchQuery.of(ctx.queryParamMap()));
    if (results.isEmpty() || results.get().hurried()) {
      ctx.status(503).header("Retry-After", "5");
    }
    boolean explained = ctx.queryParam("explain") != null && mayExplain.test(ctx);
    if (explained) {
      ctx.header("Cache-Control", "no-store");
    }
    Object answer =
        results
            .<Object>map(found -> json(found, explained))
            .orElse(Map.of("error", "Search is getting ready"));
    ctx.contentType("application/json; charset=utf-8").result(JSON.writeValueAsBytes(answer));
  }

  private static Map<String, Object> json(SearchResults results, boolean explained) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("query", results.query().text());
    put(json, "corrected", text(results.correction()));
    put(json, "besides", text(results.besides()));
    json.put("total", results.total());
    put(json, "hurried", results.hurried() ? true : null);
    put(json, "unsure", results.unsure() ? true : null);
    json.put("understood", results.understood().stream().map(SearchJsonPage::json).toList());
    put(json, "left_out", results.dropped().isEmpty() ? null : results.dropped());
    json.put("results", results.found().stream().map(found -> json(found, explained)).toList());
    Map<String, Object> facets = new LinkedHashMap<>();
    results
        .facets()
        .forEach(
            (facet, counts) ->
                facets.put(facet.id(), counts.stream().map(SearchJsonPage::json).toList()));
    json.put("facets", facets);
    return json;
  }

  private static @Nullable String text(@Nullable Correction correction) {
    return correction == null ? null : correction.text();
  }

  private static Map<String, Object> json(Chip chip) {
    return Map.of("kind", chip.kind().id(), "text", chip.text(), "value", chip.value());
  }

  private static Map<String, Object> json(FacetCount count) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("value", count.value());
    json.put("name", count.name());
    json.put("count", count.count());
    json.put("chosen", count.chosen());
    return json;
  }

  private static Map<String, Object> json(Found found, boolean explained) {
    Shown shown = found.shown();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", shown.kind().id());
    json.put("title", shown.title());
    json.put("href", shown.href());
    json.put("summary", shown.summary());
    put(json, "provider", shown.provider());
    Double miles = found.miles();
    put(json, "distance_miles", miles == null ? null : Math.round(miles * TENTHS) / TENTHS);
    put(json, "ages", shown.ages());
    put(json, "needs", shown.needs().isEmpty() ? null : List.copyOf(shown.needs()));
    put(json, "why", explained ? json(found.explanation()) : null);
    return json;
  }

  /** Why a result stands where it does, for whoever keeps the words and the questions. */
  private static Map<String, Object> json(Explanation explanation) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("words", explanation.words());
    json.put("meaning", explanation.meaning());
    json.put("raised", explanation.raised());
    json.put("score", explanation.score());
    return json;
  }

  private static void put(Map<String, Object> json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
