package localoffer.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Taxonomy;
import localoffer.place.Point;
import localoffer.search.answer.FacetCount;
import localoffer.search.answer.Found;
import localoffer.search.answer.Quote;
import localoffer.search.answer.SearchQuery;
import localoffer.search.document.Facet;
import localoffer.search.document.Shown;
import localoffer.search.index.Documents;
import localoffer.search.meaning.Likely;
import localoffer.search.words.Group;
import localoffer.search.words.Marks;
import localoffer.search.words.Marks.Segment;
import org.apache.lucene.facet.FacetsCollector;
import org.jspecify.annotations.Nullable;

/** What Lucene answered: one page of hits, and what can be counted beside them. */
record Hits(
    Asking asking, Question question, FacetsCollector passed, List<Scored> page, long total) {

  List<Found> found(List<Group> groups, Optional<Point> near) throws IOException {
    Marks marks = new Marks(groups);
    List<Found> found = new ArrayList<>();
    for (Scored hit : page) {
      Shown shown = Documents.shown(asking.searcher(), hit.doc());
      Double miles =
          near.flatMap(
                  from -> shown.points().stream().map(from::milesTo).min(Comparator.naturalOrder()))
              .orElse(null);
      List<Segment> title = marks.in(shown.title());
      List<Segment> summary = marks.in(shown.summary());
      boolean said = Stream.concat(title.stream(), summary.stream()).anyMatch(Segment::marked);
      Quote quote = quote(shown, hit, marks);
      found.add(
          new Found(
              shown,
              title,
              summary,
              said || quote != null ? List.of() : excerpt(marks, shown),
              quote,
              miles,
              hit.explanation()));
    }
    return found;
  }

  /** The part of a page that is most like the question, unless its summary is more so. */
  private static @Nullable Quote quote(Shown shown, Scored hit, Marks marks) {
    Likely likely = hit.likely();
    if (likely == null || shown.kind() != Shown.Kind.PAGE || likely.passage().anchor().isEmpty()) {
      return null;
    }
    String sentence = marks.tellingSentence(likely.passage().text());
    return sentence.isEmpty()
        ? null
        : new Quote(marks.in(sentence), shown.href() + "#" + likely.passage().anchor());
  }

  private static List<Segment> excerpt(Marks marks, Shown shown) {
    String body = shown.body();
    return body == null ? List.of() : marks.in(marks.bestSentence(body));
  }

  /** The values of each facet with their counts; facets with nothing chosen share one counting. */
  Map<Facet, List<FacetCount>> counts(SearchQuery query, Taxonomy taxonomy) throws IOException {
    Map<String, Map<String, Integer>> shared = asking.counts(passed);
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Map<String, Integer>> counted =
          query.chosen(facet).isEmpty() ? shared : asking.sideways(question, query, facet);
      counts.put(
          facet,
          counts(facet, query.chosen(facet), taxonomy, counted.getOrDefault(facet.id(), Map.of())));
    }
    return counts;
  }

  /** What was chosen, when there was no time to count. */
  Map<Facet, List<FacetCount>> chosen(SearchQuery query, Taxonomy taxonomy) {
    Map<Facet, List<FacetCount>> chosen = new EnumMap<>(Facet.class);
    query.filters().forEach((f, values) -> chosen.put(f, counts(f, values, taxonomy, Map.of())));
    return chosen;
  }

  private static List<FacetCount> counts(
      Facet facet, List<String> chosen, Taxonomy taxonomy, Map<String, Integer> numbers) {
    return facet.values(taxonomy).stream()
        .map(
            term ->
                new FacetCount(
                    term.id(),
                    term.name(),
                    numbers.getOrDefault(term.id(), 0),
                    chosen.contains(term.id())))
        .filter(count -> count.count() > 0 || count.chosen())
        .toList();
  }
}
