package localoffer.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import localoffer.place.Located;
import localoffer.search.answer.Correction;
import localoffer.search.answer.FacetCount;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.counting.Scrubbing;
import localoffer.search.document.Facet;
import localoffer.search.words.Chip;
import org.jspecify.annotations.Nullable;

/** A page of results as its template needs it: every word and every address. */
public record ResultsView(SearchResults results, List<ResultView> entries) {

  private static final int MOST_TOPICS = 6;

  static ResultsView of(SearchResults results, LocalDate today) {
    return new ResultsView(
        results, results.found().stream().map(found -> ResultView.of(found, today)).toList());
  }

  /** Words that lead somewhere. */
  public record Way(String text, String href) {}

  /** A facet with its values and counts. */
  public record Choices(String id, String title, List<FacetCount> values) {}

  public SearchQuery query() {
    return results.query();
  }

  /** "autism", or nothing when only filters were chosen. */
  public String text() {
    return query().text();
  }

  public boolean nothing() {
    return results.total() == 0 && !hurried();
  }

  /** Whether there was no time to look at everything, so that nothing may be said of how many. */
  public boolean hurried() {
    return results.hurried();
  }

  /** Whether even the first of them is hardly what was asked for. */
  public boolean unsure() {
    return results.unsure();
  }

  /** Where a person can say what was missing, with what may be kept of the words they typed. */
  public String missing() {
    return "/feedback?about=missing"
        + Scrubbing.of(text())
            .map(words -> "&searched=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
            .orElse("");
  }

  /** Whether it says "near me" and not where that is. */
  public boolean asksWhere() {
    return results.near() == null && results.understood().stream().anyMatch(ResultsView::isNearMe);
  }

  private static boolean isNearMe(Chip chip) {
    return chip.kind() == Chip.Kind.NEAR_ME;
  }

  /** Where a search without a word of a need may go on: the topics that have most, most first. */
  public List<Way> topics() {
    return !results.wordless() || hurried()
        ? List.of()
        : results.facets().getOrDefault(Facet.TOPIC, List.of()).stream()
            .filter(topic -> !topic.chosen())
            .sorted(Comparator.comparingInt(FacetCount::count).reversed())
            .limit(MOST_TOPICS)
            .map(
                topic ->
                    new Way(topic.name(), Addresses.of(query().with(Facet.TOPIC, topic.value()))))
            .toList();
  }

  /** The same, the nearest first; absent where no distance is known. */
  public @Nullable String nearestFirst() {
    return query().byDistance() || entries.stream().allMatch(ResultView::placeless)
        ? null
        : Addresses.of(query().sortedByDistance());
  }

  /** "23 results", and from where to where when there are more pages. */
  public String count() {
    if (hurried()) {
      return "Search is busy, so these are quick answers. Search again for better ones.";
    }
    String all = total();
    if (results.pages() == 1 || entries.isEmpty()) {
      return all;
    }
    int first = (query().page() - 1) * SearchResults.PAGE_SIZE + 1;
    return all + ", " + first + " to " + (first + entries.size() - 1) + " here";
  }

  /** "23 results for “autism” (page 2 of 3)", for the title of the window. */
  public String title() {
    String found = nothing() ? "Nothing found" : hurried() ? "Results" : total();
    return found + asked() + (pages() > 1 ? " (page " + page() + " of " + pages() + ")" : "");
  }

  /** "Results for “autism”" or, where nothing was typed, "Results: Autism, Free". */
  public String heading() {
    return "Results" + asked();
  }

  private String asked() {
    String chosen = String.join(", ", chosen().stream().map(Way::text).toList());
    return !text().isEmpty() ? " for “" + text() + "”" : chosen.isEmpty() ? "" : ": " + chosen;
  }

  private String total() {
    long total = results.total();
    return total == 1 ? "1 result" : String.format(Locale.UK, "%,d results", total);
  }

  /** The words that were put right, and the way back to what was typed. */
  public @Nullable Way correction() {
    return way(results.correction());
  }

  /** The words that were looked for besides, and the way to look for nothing but what was typed. */
  public @Nullable Way besides() {
    return way(results.besides());
  }

  private @Nullable Way way(@Nullable Correction correction) {
    return correction == null
        ? null
        : new Way(String.join(", ", correction.words()), Addresses.of(query().inTheseWords()));
  }

  /** What was understood in the words, each with the way to have it taken as words. */
  public List<Way> understood() {
    List<Way> ways = new ArrayList<>();
    for (Chip chip : results.understood()) {
      if (!isNearMe(chip) || asksWhere()) {
        ways.add(new Way(chip.text(), Addresses.of(query().taking(chip.kind()))));
      }
    }
    return ways;
  }

  /** The chosen filters, each with the address without it. */
  public List<Way> chosen() {
    List<Way> ways = new ArrayList<>();
    Located near = results.near();
    if (!query().near().isEmpty() && near != null) {
      ways.add(new Way("Near " + near.name(), Addresses.of(query().withoutNear())));
    }
    Integer within = query().within();
    if (within != null) {
      String miles = within == 1 ? "Within 1 mile" : "Within " + within + " miles";
      ways.add(new Way(miles, Addresses.of(query().withoutRadius())));
    }
    results
        .facets()
        .forEach(
            (facet, counts) ->
                counts.stream()
                    .filter(FacetCount::chosen)
                    .map(c -> new Way(c.name(), Addresses.of(query().without(facet, c.value()))))
                    .forEach(ways::add));
    return ways;
  }

  /** Where the same words are answered with nothing chosen; absent with fewer than two chosen. */
  public @Nullable String withoutChosen() {
    return chosen().size() < 2
        ? null
        : Addresses.of(query().withFilters(Map.of()).withoutRadius().withoutNear());
  }

  /** What could not be known of the place. */
  public String placeNote() {
    return Optional.ofNullable(results.near()).map(Located::note).orElse("");
  }

  /** Whether distances are known, so that results can be sorted by them. */
  public boolean placed() {
    return Optional.ofNullable(results.near()).flatMap(Located::point).isPresent();
  }

  /** "Free and Speech", when those filters were left out because nothing passed them. */
  public String dropped() {
    List<String> names = results.dropped();
    return String.join(" and ", names);
  }

  public List<Choices> choices() {
    List<Choices> all = new ArrayList<>();
    if (hurried()) {
      return all;
    }
    for (Facet facet : Facet.values()) {
      List<FacetCount> values = results.facets().getOrDefault(facet, List.of());
      if (values.size() > 1 || values.stream().anyMatch(FacetCount::chosen)) {
        all.add(new Choices(facet.id(), facet.title(), values));
      }
    }
    return all;
  }

  public List<Integer> radii() {
    return SearchQuery.RADII;
  }

  public int page() {
    return query().page();
  }

  public int pages() {
    return results.pages();
  }

  public @Nullable Way previous() {
    return page() <= 1 ? null : toPage(Math.min(page() - 1, pages()));
  }

  public @Nullable Way next() {
    return page() >= pages() ? null : toPage(page() + 1);
  }

  private Way toPage(int number) {
    return new Way(number + " of " + pages(), Addresses.of(query().withPage(number)));
  }
}
