package localoffer.search.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.jobs.LastingThreads;
import localoffer.jobs.Meanwhile;
import localoffer.place.Point;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.document.Facet;
import localoffer.search.index.Documents;
import localoffer.search.index.FacetBits;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** Asks one reading of the index, within a time limit. */
record Asking(IndexSearcher searcher, FacetsConfig config, FacetBits facets) {

  /** A word in the name counts, and a long page is hardly punished: the best on judged queries. */
  private static final Similarity SIMILARITY = new BM25Similarity(3, 0.15f);

  private static final LastingThreads BESIDE = new LastingThreads("beside");

  /** So many that each way of looking finds may turn out to be better than they look. */
  private static final int LOOKED_AT = 100;

  static Asking of(IndexSearcher shared, FacetsConfig config, FacetBits facets) {
    IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
    searcher.setSimilarity(SIMILARITY);
    return new Asking(searcher, config, facets);
  }

  /** The same with so much time; see {@link #isCutShort}. */
  Asking within(Duration limit) {
    searcher.setTimeout(until(System.nanoTime() + limit.toNanos()));
    return this;
  }

  /** Whether the time was up before everything was looked at, so that what was found is not all. */
  boolean isCutShort() {
    return searcher.timedOut();
  }

  private static QueryTimeout until(long end) {
    return () -> System.nanoTime() - end > 0;
  }

  /** A page of hits, and how many there are in all: counted while the best are looked for. */
  Hits ask(Question question, SearchQuery query, Optional<Point> near) throws IOException {
    Meanwhile<FacetsCollector> counting = BESIDE.begin(() -> passed(question, query));
    try {
      List<Scored> page =
          query.byDistance() && near.isPresent()
              ? nearest(question, query, near.get())
              : best(question, query);
      FacetsCollector passed = counting.done();
      int total = passed.getMatchingDocs().stream().mapToInt(part -> part.totalHits()).sum();
      return new Hits(this, question, passed, page, total);
    } finally {
      counting.done();
    }
  }

  /** A page of hits by the words alone, with no true count of all that there are. */
  Hits askQuickly(Query words, SearchQuery query) throws IOException {
    TopDocs top = searcher.search(filtered(words, query), upTo(query));
    return new Hits(
        this,
        new Question(words, List.of(), Ranking.NONE),
        new FacetsCollector(),
        page(top, query),
        top.totalHits.value());
  }

  private static List<Scored> page(TopDocs top, SearchQuery query) {
    return Stream.of(top.scoreDocs)
        .skip(before(query))
        .limit(SearchResults.PAGE_SIZE)
        .map(hit -> Scored.by(hit.doc))
        .toList();
  }

  private static int before(SearchQuery query) {
    return upTo(query) - SearchResults.PAGE_SIZE;
  }

  private static int upTo(SearchQuery query) {
    return query.page() * SearchResults.PAGE_SIZE;
  }

  /**
   * Finds some by quick looks and puts them in their true order; all others come after them as they
   * look, so that pages follow each other without gaps or repeats.
   */
  private List<Scored> best(Question question, SearchQuery query) throws IOException {
    int[] docs = looked(question.looking(), query).distinct().sorted().toArray();
    List<Scored> page =
        new ArrayList<>(question.ranking().order(searcher, docs, before(query), upTo(query)));
    if (upTo(query) > docs.length) {
      Stream.of(top(filtered(question.matching(), query), upTo(query)).scoreDocs)
          .filter(hit -> Arrays.binarySearch(docs, hit.doc) < 0)
          .skip(Math.max(0, before(query) - docs.length))
          .limit(SearchResults.PAGE_SIZE - page.size())
          .map(hit -> Scored.by(hit.doc))
          .forEach(page::add);
    }
    return page;
  }

  /** Looks in the first way here and in the others beside it. */
  private IntStream looked(List<Query> ways, SearchQuery query) {
    List<Meanwhile<TopDocs>> others =
        ways.stream().skip(1).map(way -> BESIDE.begin(() -> looked(way, query))).toList();
    List<TopDocs> first = ways.stream().limit(1).map(way -> looked(way, query)).toList();
    return Stream.concat(first.stream(), others.stream().map(Meanwhile::done))
        .flatMap(found -> Stream.of(found.scoreDocs))
        .mapToInt(hit -> hit.doc);
  }

  private TopDocs looked(Query way, SearchQuery query) {
    try {
      return top(filtered(way, query), LOOKED_AT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private TopDocs top(Query query, int most) throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(most, null, most));
  }

  private List<Scored> nearest(Question question, SearchQuery query, Point from)
      throws IOException {
    Sort sort =
        new Sort(
            LatLonDocValuesField.newDistanceSort(
                Documents.POINT, from.latitude(), from.longitude()),
            SortField.FIELD_SCORE,
            SortField.FIELD_DOC);
    return page(searcher.search(filtered(question.matching(), query), upTo(query), sort), query);
  }

  /** Whether there are so many, without looking at all. */
  boolean finds(int enough, Query matching, SearchQuery query) throws IOException {
    Query unscored = new ConstantScoreQuery(filtered(matching, query));
    return searcher.search(unscored, new TopScoreDocCollectorManager(enough, null, enough))
            .scoreDocs
            .length
        >= enough;
  }

  /**
   * The counts of a facet's values among what the other facets let through: what choosing each
   * would find. Lucene's own sideways scorer cannot be stopped at a time limit.
   */
  Map<String, Map<String, Integer>> sideways(Question question, SearchQuery query, Facet facet)
      throws IOException {
    return facets.counts(passed(question, query.without(facet)));
  }

  /** The counts of all facets' values among what passed. */
  Map<String, Map<String, Integer>> counts(FacetsCollector passed) throws IOException {
    return facets.counts(passed);
  }

  private FacetsCollector passed(Question question, SearchQuery query) {
    Query all = new ConstantScoreQuery(filtered(question.matching(), query));
    try {
      return searcher.search(all, new FacetsCollectorManager());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DrillDownQuery filtered(Query words, SearchQuery query) {
    DrillDownQuery drill = new DrillDownQuery(config, words);
    query.filters().forEach((facet, values) -> values.forEach(v -> drill.add(facet.id(), v)));
    return drill;
  }
}
