package localoffer.search.finding;

import java.util.List;
import java.util.Optional;
import localoffer.content.Taxonomy;
import localoffer.content.Term;
import localoffer.search.answer.SearchQuery;
import localoffer.search.document.Facet;

/** Which filter to leave out first when nothing passes them all: the least telling. */
final class Relaxing {

  private static final List<Facet> ORDER =
      List.of(Facet.COST, Facet.LEVEL, Facet.KIND, Facet.AGE, Facet.TOPIC, Facet.NEED);

  private Relaxing() {}

  /** A query with one filter fewer; the facet is absent when it was the distance. */
  record Step(SearchQuery query, Optional<Facet> facet, List<String> values) {

    List<String> names(Taxonomy taxonomy) {
      return facet
          .map(
              dropped ->
                  dropped.values(taxonomy).stream()
                      .filter(term -> values.contains(term.id()))
                      .map(Term::name)
                      .toList())
          .orElse(values);
    }
  }

  /** The next filter to leave out, empty when none is left. */
  static Optional<Step> next(SearchQuery query) {
    Integer within = query.within();
    if (within != null) {
      String name = "Within " + within + (within == 1 ? " mile" : " miles");
      return Optional.of(new Step(query.withoutRadius(), Optional.empty(), List.of(name)));
    }
    return ORDER.stream()
        .filter(facet -> !query.chosen(facet).isEmpty())
        .findFirst()
        .map(facet -> new Step(query.without(facet), Optional.of(facet), query.chosen(facet)));
  }
}
