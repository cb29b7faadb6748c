package localoffer.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import localoffer.place.Point;
import localoffer.search.answer.SearchQuery;
import localoffer.search.answer.SearchResults;
import localoffer.search.words.Marks;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.jspecify.annotations.Nullable;

/** Asks one reading of the index, within a time limit, and counts facets sideways. */
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
    boolean anyFacets = reader.leaves().stream()
        .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null);
    return new Asking(
        searcher,
        config,
        anyFacets ? new DefaultSortedSetDocValuesReaderState(reader, config) : null);
  }

  private static QueryTimeout until(long end) {
    return () -> System.nanoTime() - end > 0;
  }

  Hits ask(Query words, SearchQuery query, Optional<Point> near) throws IOException {
    DrillDownQuery drill = new DrillDownQuery(config, words);
    query.filters().forEach((facet, values) -> values.forEach(value -> drill.add(facet.id(), value)));
    if (state == null) {
      return new Hits(searcher, List.of(), 0, null);
    }
    DrillSideways sideways = new DrillSideways(searcher, config, state);
    int size = query.page() * SearchResults.PAGE_SIZE;
    DrillSidewaysResult result = sideways.search(drill, null, null, size, sort(query, near), false);
    int from = Math.min(size - SearchResults.PAGE_SIZE, result.hits.scoreDocs.length);
    List<ScoreDoc> page = List.of(result.hits.scoreDocs).subList(from, result.hits.scoreDocs.length);
    return new Hits(searcher, page, result.hits.totalHits.value(), result.facets);
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
