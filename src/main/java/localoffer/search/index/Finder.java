package localoffer.search.index;

import java.io.IOException;
import java.time.Duration;
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
import localoffer.search.words.Synonyms;
import localoffer.search.words.Understanding;
import localoffer.search.words.Understood;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * From a query to results: puts spelling right, understands, asks, and relaxes what was too much.
 */
public final class Finder {

  /** With fewer results than this, fewer of the words are demanded. */
  private static final int ENOUGH = 8;

  private final IndexFolder folder;
  private final Lexicon lexicon;
  private final Understanding understanding;
  private final Duration limit;

  /**
   * A finder for one query.
   *
   * @param limit after which the words alone are answered
   */
  public Finder(IndexFolder folder, Lexicon lexicon, Understanding understanding, Duration limit) {
    this.folder = folder;
    this.limit = limit;
    this.lexicon = lexicon;
    this.understanding = understanding;
  }

  /** Answers a query. */
  public SearchResults find(SearchQuery asked) throws IOException {
    SearchQuery query = known(asked);
    return folder.read(
        searcher -> {
          Asking asking = Asking.of(searcher, folder.facets(), folder.bits()).within(limit);
          SearchResults results = find(asking, query);
          return asking.isCutShort()
              ? quickly(Asking.of(searcher, folder.facets(), folder.bits()), query)
              : results;
        });
  }

  /** By the words as they were typed, in a time that hardly grows with the directory. */
  private SearchResults quickly(Asking asking, SearchQuery query) throws IOException {
    List<Group> groups = Groups.of(query.text(), Synonyms.NONE, false);
    Optional<Located> near =
        Optional.of(query.near()).filter(n -> !n.isEmpty()).map(lexicon.places()::locate);
    Optional<Point> point = near.flatMap(Located::point);
    Query words = groups.isEmpty() ? Queries.everything() : Queries.anyWord(groups);
    Integer miles = query.within();
    if (point.isPresent() && miles != null) {
      words = Queries.within(words, point.get(), miles);
    }
    Hits hits = asking.askQuickly(words, query);
    return new SearchResults(
        query,
        null,
        List.of(),
        near.orElse(null),
        List.of(),
        hits.total(),
        hits.found(groups, point),
        hits.chosen(query, lexicon.taxonomy()),
        true);
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

    List<Group> groups = groups(understood);
    List<String> dropped = new ArrayList<>();
    SearchQuery left = query;
    Queries queries = new Queries(asking.searcher().getIndexReader());
    Plan plan = new Plan(left, understood, near.flatMap(Located::point), groups, 0, queries);
    plan = plan.demanding(enough(asking, plan));
    Hits hits = asking.ask(plan.question(), left, plan.near);
    while (hits.total() == 0 && Relaxing.next(left).isPresent()) {
      Relaxing.Step step = Relaxing.next(left).orElseThrow();
      dropped.addAll(step.names(lexicon.taxonomy()));
      left = step.query();
      plan = plan.asking(left);
      hits = asking.ask(plan.question(), left, plan.near);
    }
    return new SearchResults(
        left,
        correction.orElse(null),
        understood.chips(),
        near.orElse(null),
        dropped,
        hits.total(),
        hits.found(groups, plan.near),
        hits.counts(left, lexicon.taxonomy()),
        false);
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

  /**
   * How many of the words to demand: all of them, half of them, and so on, until enough is found.
   * Filters have no say in it, else choosing one would change what its count promised.
   */
  private static int enough(Asking asking, Plan plan) throws IOException {
    Plan words = plan.asking(plan.asked.withFilters(Map.of()).withoutRadius());
    int demanded = words.words();
    while (demanded > 1
        && !asking.finds(ENOUGH, words.demanding(demanded).question(), words.asked)) {
      demanded /= 2;
    }
    return demanded;
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
      SearchQuery asked,
      Understood understood,
      Optional<Point> near,
      List<Group> groups,
      int demanded,
      Queries queries) {

    Plan asking(SearchQuery other) {
      return new Plan(other, understood, near, groups, demanded, queries);
    }

    Plan demanding(int number) {
      return new Plan(asked, understood, near, groups, number, queries);
    }

    int words() {
      return (int) groups.stream().filter(group -> !group.optional()).count();
    }

    Question question() {
      if (words() == 0) {
        Query all = around(Queries.everything());
        Query raised = around(Queries.raised(Queries.everything(), understood, asked));
        return new Question(all, raised, all, raised);
      }
      String text = understood.words();
      int atLeast = Math.max(1, demanded);
      Query looking = queries.matching(groups, atLeast, 0);
      Query matching = queries.matching(groups, atLeast, Queries.TIE);
      Query ranking = queries.ranking(matching, text, groups);
      return new Question(
          around(matching),
          around(looking),
          around(Queries.named(matching, text, groups)),
          around(Queries.raised(ranking, understood, asked)));
    }

    private Query around(Query query) {
      if (near.isEmpty()) {
        return query;
      }
      Integer miles = asked.within();
      Query raised = Queries.near(query, near.get());
      return miles == null ? raised : Queries.within(raised, near.get(), miles);
    }
  }
}
