package localoffer.search.finding;

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
import localoffer.search.answer.Mode;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.document.Facet;
import localoffer.search.index.IndexFolder;
import localoffer.search.index.Lexicon;
import localoffer.search.index.Spelling.Spelt;
import localoffer.search.meaning.Likeness;
import localoffer.search.meaning.Meaning;
import localoffer.search.words.Acronyms;
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

  /** What families mean who say only where they are, or how old somebody is. */
  private static final String SOMEWHERE = "help, clubs, groups and things to do for families";

  private final IndexFolder folder;
  private final Lexicon lexicon;
  private final Meaning meaning;
  private final Understanding understanding;
  private final Duration limit;

  /**
   * A finder for one query.
   *
   * @param limit after which the words alone are answered
   */
  public Finder(
      IndexFolder folder,
      Lexicon lexicon,
      Meaning meaning,
      Understanding understanding,
      Duration limit) {
    this.folder = folder;
    this.meaning = meaning;
    this.limit = limit;
    this.lexicon = lexicon;
    this.understanding = understanding;
  }

  /** Answers a query by its words, its meaning or both. */
  public SearchResults find(SearchQuery asked, Mode mode) throws IOException {
    SearchQuery query = known(asked);
    return folder.read(
        searcher -> {
          Asking asking = Asking.of(searcher, folder.facets(), folder.bits()).within(limit);
          SearchResults results = find(asking, query, mode);
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
      words = Fits.within(words, point.get(), miles);
    }
    Hits hits = asking.askQuickly(words, query);
    return new SearchResults(
        query,
        null,
        null,
        List.of(),
        near.orElse(null),
        List.of(),
        hits.total(),
        hits.found(groups, point),
        hits.chosen(query, lexicon.taxonomy()),
        true,
        false,
        false);
  }

  private SearchResults find(Asking asking, SearchQuery query, Mode mode) throws IOException {
    Spelt spelt = spelt(asking.searcher(), query);
    Understood understood = understanding.of(spelt.worded(), query.plain());
    Optional<Located> near = near(query, understood);
    List<Group> groups = groups(understood);
    Plan plan =
        new Plan(
            query,
            understood,
            near.flatMap(Located::point),
            groups,
            0,
            new Queries(asking.searcher().getIndexReader()),
            Meant.of(like(spelt.text(), near, groups, mode), mode),
            lexicon.bestBets().of(spelt.worded()),
            Fits.checked(lexicon.today()));
    plan = plan.demanding(enough(asking, plan));
    List<String> dropped = new ArrayList<>();
    Hits hits = asking.ask(plan.question(), plan.asked(), plan.near());
    while (hits.total() == 0 && Relaxing.next(plan.asked()).isPresent()) {
      Relaxing.Step step = Relaxing.next(plan.asked()).orElseThrow();
      dropped.addAll(step.names(lexicon.taxonomy()));
      plan = plan.asking(step.query());
      hits = asking.ask(plan.question(), plan.asked(), plan.near());
    }
    return new SearchResults(
        plan.asked(),
        spelt.correction(),
        spelt.besides(),
        understood.chips(),
        near.orElse(null),
        dropped,
        hits.total(),
        hits.found(groups, plan.near()),
        hits.counts(plan.asked(), lexicon.taxonomy()),
        false,
        new Sureness(asking, plan).isLacking(hits),
        plan.words() == 0);
  }

  private Optional<Located> near(SearchQuery query, Understood understood) {
    return query.near().isEmpty()
        ? Optional.ofNullable(understood.near())
        : Optional.of(lexicon.places().locate(query.near()));
  }

  /** What is like the query, or what is wanted without a word; nothing for filters alone. */
  private Optional<Likeness> like(
      String text, Optional<Located> near, List<Group> groups, Mode mode) {
    boolean wordless = groups.stream().allMatch(Group::optional);
    return mode == Mode.WORDS || (text.isEmpty() && near.isEmpty())
        ? Optional.empty()
        : meaning.of(wordless ? SOMEWHERE : Acronyms.writtenOut(text, groups));
  }

  private Spelt spelt(IndexSearcher searcher, SearchQuery query) throws IOException {
    return query.exact()
        ? Spelt.asTyped(query.text())
        : folder.spelling().of(searcher, lexicon, query.text());
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
    Plan words = plan.asking(plan.asked().withFilters(Map.of()).withoutRadius());
    int demanded = words.words();
    while (demanded > 1
        && !asking.finds(ENOUGH, words.demanding(demanded).matching(), words.asked())) {
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
}
