package localoffer.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.content.Term;
import localoffer.place.Located;
import localoffer.place.Point;
import localoffer.search.answer.Correction;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.document.Facet;
import localoffer.search.words.Group;
import localoffer.search.words.Groups;
import localoffer.search.words.Understanding;
import localoffer.search.words.Understood;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** From a query to results: puts spelling right, understands, asks, and relaxes what was too much. */
public final class Finder {

  /** With fewer results than this, fewer of the words are demanded. */
  private static final int ENOUGH = 8;

  private final IndexFolder folder;
  private final Lexicon lexicon;
  private final Understanding understanding;

  public Finder(IndexFolder folder, Lexicon lexicon) {
    this.folder = folder;
    this.lexicon = lexicon;
    this.understanding = new Understanding(lexicon.places());
  }

  /** Answers a query. */
  public SearchResults find(SearchQuery asked) throws IOException {
    SearchQuery query = known(asked);
    return folder.read(searcher -> find(Asking.within(searcher, folder.facets()), query));
  }

  private SearchResults find(Asking asking, SearchQuery query) throws IOException {
    Optional<Correction> correction =
        query.exact() ? Optional.empty() : correct(asking.searcher(), query.text());
    String text = correction.map(Correction::text).orElse(query.text());
    Understood understood = understanding.of(text, query.plain());
    Optional<Located> near =
        query.near().isEmpty()
            ? Optional.ofNullable(understood.near())
            : Optional.of(lexicon.places().locate(query.near()));

    List<String> dropped = new ArrayList<>();
    SearchQuery left = query;
    Plan plan = new Plan(left, understood, near.flatMap(Located::point), groups(understood));
    Hits answer = ask(asking, plan);
    while (answer.total() == 0 && Relaxing.next(left).isPresent()) {
      Relaxing.Step step = Relaxing.next(left).orElseThrow();
      dropped.addAll(step.names(lexicon.taxonomy()));
      left = step.query();
      plan = new Plan(left, understood, plan.near, plan.groups);
      answer = ask(asking, plan);
    }
    return new SearchResults(
        left,
        correction.orElse(null),
        understood.chips(),
        near.orElse(null),
        dropped,
        answer.total(),
        answer.found(plan.groups, plan.near),
        answer.counts(left, lexicon.taxonomy()));
  }

  private Optional<Correction> correct(IndexSearcher searcher, String text) throws IOException {
    return new Spelling(searcher, lexicon).correct(text);
  }

  private List<Group> groups(Understood understood) {
    List<Group> groups = new ArrayList<>();
    groups.addAll(Groups.of(understood.words(), lexicon.synonyms(), false));
    groups.addAll(Groups.of(understood.hints(), lexicon.synonyms(), true));
    return groups;
  }

  /** Asks for all the words, then for half of them, then for any, until enough is found. */
  private static Hits ask(Asking asking, Plan plan) throws IOException {
    int demanded = plan.demanded();
    Hits answer = asking.ask(plan.query(asking, demanded), plan.asked, plan.near);
    while (answer.total() < ENOUGH && demanded > 1) {
      demanded /= 2;
      answer = asking.ask(plan.query(asking, demanded), plan.asked, plan.near);
    }
    return answer;
  }

  /** Without values that the taxonomy does not have. */
  private SearchQuery known(SearchQuery asked) {
    Map<Facet, List<String>> known = new EnumMap<>(Facet.class);
    asked
        .filters()
        .forEach(
            (facet, values) -> {
              List<String> ids = facet.values(lexicon.taxonomy()).stream().map(Term::id).toList();
              List<String> right = values.stream().filter(ids::contains).toList();
              if (!right.isEmpty()) {
                known.put(facet, right);
              }
            });
    return asked.withFilters(known);
  }

  private record Plan(
      SearchQuery asked, Understood understood, Optional<Point> near, List<Group> groups) {

    int demanded() {
      return (int) groups.stream().filter(group -> !group.optional()).count();
    }

    Query query(Asking asking, int demanded) {
      Query query =
          groups.isEmpty()
              ? Queries.everything()
              : new Queries(asking.searcher().getIndexReader()).words(understood.words(), groups, Math.max(1, demanded));
      query = Queries.raised(query, understood, asked);
      if (near.isPresent()) {
        Integer miles = asked.within();
        query = Queries.near(query, near.get());
        query = miles == null ? query : Queries.within(query, near.get(), miles);
      }
      return query;
    }
  }
}
