package localoffer.search.index;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.place.Point;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.document.Facet;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** Asks one reading of the index, within a time limit. */
record Asking(IndexSearcher searcher, FacetsConfig config, FacetBits facets) {

  /** A word in the name counts, and a long page is hardly punished: the best on judged queries. */
  private static final Similarity SIMILARITY = new BM25Similarity(3, 0.15f);

  /** How many more than those to be shown may turn out to be better than they look. */
  private static final int LOOKED_AT = 200;

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

  /** A page of hits, and how many there are in all. */
  Hits ask(Question question, SearchQuery query, Optional<Point> near) throws IOException {
    FacetsCollector passed = passed(question, query);
    int total = passed.getMatchingDocs().stream().mapToInt(segment -> segment.totalHits()).sum();
    int size = query.page() * SearchResults.PAGE_SIZE;
    ScoreDoc[] top =
        query.byDistance() && near.isPresent()
            ? nearest(question, query, near.get(), size)
            : best(question, query, size);
    int from = Math.min(size - SearchResults.PAGE_SIZE, top.length);
    return new Hits(this, question, passed, List.of(top).subList(from, top.length), total);
  }

  /** A page of hits by the words alone, with no true count of all that there are. */
  Hits askQuickly(Query words, SearchQuery query) throws IOException {
    int size = query.page() * SearchResults.PAGE_SIZE;
    TopDocs top = searcher.search(filtered(words, query), size);
    int from = Math.min(size - SearchResults.PAGE_SIZE, top.scoreDocs.length);
    return new Hits(
        this,
        new Question(words, words, words, words),
        new FacetsCollector(),
        List.of(top.scoreDocs).subList(from, top.scoreDocs.length),
        top.totalHits.value());
  }

  /** Takes more than are asked for by a quick look, and puts those in their true order. */
  private ScoreDoc[] best(Question question, SearchQuery query, int size) throws IOException {
    int looked = size + LOOKED_AT;
    Map<Integer, ScoreDoc> found = new LinkedHashMap<>();
    for (Query way : List.of(question.looking(), question.named())) {
      TopScoreDocCollectorManager most = new TopScoreDocCollectorManager(looked, null, looked);
      for (ScoreDoc hit : searcher.search(filtered(way, query), most).scoreDocs) {
        found.putIfAbsent(hit.doc, hit);
      }
    }
    ScoreDoc[] all = found.values().toArray(ScoreDoc[]::new);
    TopDocs quick = new TopDocs(new TotalHits(all.length, TotalHits.Relation.EQUAL_TO), all);
    return new Ranking(question.ranking()).rescore(searcher, quick, size).scoreDocs;
  }

  private ScoreDoc[] nearest(Question question, SearchQuery query, Point from, int size)
      throws IOException {
    Sort sort =
        new Sort(
            LatLonDocValuesField.newDistanceSort(
                Documents.POINT, from.latitude(), from.longitude()),
            SortField.FIELD_SCORE,
            SortField.FIELD_DOC);
    return searcher.search(filtered(question.ranking(), query), size, sort).scoreDocs;
  }

  /** Whether there are so many, without looking at all. */
  boolean finds(int enough, Question question, SearchQuery query) throws IOException {
    Query unscored = new ConstantScoreQuery(filtered(question.matching(), query));
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

  private FacetsCollector passed(Question question, SearchQuery query) throws IOException {
    return searcher.search(
        new ConstantScoreQuery(filtered(question.matching(), query)), new FacetsCollectorManager());
  }

  private DrillDownQuery filtered(Query words, SearchQuery query) {
    DrillDownQuery drill = new DrillDownQuery(config, words);
    query.filters().forEach((facet, values) -> values.forEach(v -> drill.add(facet.id(), v)));
    return drill;
  }

  /** Replaces the quick score by the true one; those that are equal stay in the order of names. */
  private static final class Ranking extends QueryRescorer {

    Ranking(Query ranking) {
      super(ranking);
    }

    @Override
    protected float combine(float quick, boolean found, float ranked) {
      return found ? ranked : quick;
    }
  }
}
