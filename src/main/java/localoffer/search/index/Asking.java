package localoffer.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import localoffer.place.Point;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.document.Facet;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Asks one reading of the index, within a time limit. */
record Asking(
    IndexSearcher searcher, FacetsConfig config, @Nullable SortedSetDocValuesReaderState state) {

  /** A word in the name counts, and a long page is hardly punished: the best on judged queries. */
  private static final Similarity SIMILARITY = new BM25Similarity(3, 0.15f);

  private static final long LIMIT_NANOS = 500_000_000;

  static Asking within(IndexSearcher shared, FacetsConfig config) throws IOException {
    IndexReader reader = shared.getIndexReader();
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    searcher.setTimeout(until(System.nanoTime() + LIMIT_NANOS));
    boolean counted =
        FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
            != null;
    return new Asking(
        searcher, config, counted ? new DefaultSortedSetDocValuesReaderState(reader, config) : null);
  }

  private static QueryTimeout until(long end) {
    return () -> System.nanoTime() - end > 0;
  }

  /** A page of hits, and how many there are in all. */
  Hits ask(Query words, SearchQuery query, Optional<Point> near) throws IOException {
    int size = query.page() * SearchResults.PAGE_SIZE;
    TopFieldDocs top =
        searcher.search(
            filtered(words, query),
            new TopFieldCollectorManager(sort(query, near), size, Integer.MAX_VALUE));
    int from = Math.min(size - SearchResults.PAGE_SIZE, top.scoreDocs.length);
    List<ScoreDoc> page = List.of(top.scoreDocs).subList(from, top.scoreDocs.length);
    return new Hits(this, words, page, top.totalHits.value());
  }

  /** How many hits there are. */
  int count(Query words, SearchQuery query) throws IOException {
    return searcher.count(filtered(words, query));
  }

  /**
   * The counts of a facet's values among what the other facets let through: what choosing each
   * would find. Lucene's own sideways scorer cannot be stopped at a time limit.
   */
  @Nullable Facets sideways(Query words, SearchQuery query, Facet facet) throws IOException {
    if (state == null) {
      return null;
    }
    FacetsCollector passed =
        searcher.search(filtered(words, query.without(facet)), new FacetsCollectorManager());
    return new SortedSetDocValuesFacetCounts(state, passed);
  }

  private DrillDownQuery filtered(Query words, SearchQuery query) {
    DrillDownQuery drill = new DrillDownQuery(config, words);
    query.filters().forEach((facet, values) -> values.forEach(v -> drill.add(facet.id(), v)));
    return drill;
  }

  private static Sort sort(SearchQuery query, Optional<Point> near) {
    SortField byName = new SortField(Documents.ORDER, SortField.Type.STRING);
    if (query.byDistance() && near.isPresent()) {
      Point from = near.get();
      return new Sort(
          LatLonDocValuesField.newDistanceSort(Documents.POINT, from.latitude(), from.longitude()),
          SortField.FIELD_SCORE,
          byName);
    }
    return new Sort(SortField.FIELD_SCORE, byName);
  }
}
