package localoffer.search.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents have each value of each facet, one bit a document, kept as long as their part of
 * the index is open: to count some is to lay bits over bits.
 */
public final class FacetBits {

  private final Map<IndexReader.CacheKey, Map<String, FixedBitSet>> segments =
      new ConcurrentHashMap<>();

  /** How many of the documents that passed have each value; facet's id, then value. */
  public Map<String, Map<String, Integer>> counts(FacetsCollector passed) throws IOException {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (FacetsCollector.MatchingDocs segment : passed.getMatchingDocs()) {
      LeafReader reader = segment.context().reader();
      FixedBitSet bits = new FixedBitSet(reader.maxDoc());
      DocIdSetIterator documents = segment.bits().iterator();
      if (documents != null) {
        bits.or(documents);
      }
      of(reader)
          .forEach(
              (label, having) -> {
                String[] path = FacetsConfig.stringToPath(label);
                counts
                    .computeIfAbsent(path[0], facet -> new HashMap<>())
                    .merge(
                        path[path.length - 1],
                        (int) FixedBitSet.intersectionCount(bits, having),
                        Integer::sum);
              });
    }
    return counts;
  }

  private Map<String, FixedBitSet> of(LeafReader reader) throws IOException {
    IndexReader.CacheHelper part = reader.getCoreCacheHelper();
    Map<String, FixedBitSet> known = segments.get(part.getKey());
    if (known == null) {
      known = read(reader);
      if (segments.put(part.getKey(), known) == null) {
        part.addClosedListener(segments::remove);
      }
    }
    return known;
  }

  private static Map<String, FixedBitSet> read(LeafReader reader) throws IOException {
    SortedSetDocValues values =
        DocValues.getSortedSet(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
    FixedBitSet[] bits = new FixedBitSet[Math.toIntExact(values.getValueCount())];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = new FixedBitSet(reader.maxDoc());
    }
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int i = 0; i < values.docValueCount(); i++) {
        bits[Math.toIntExact(values.nextOrd())].set(values.docID());
      }
    }
    Map<String, FixedBitSet> labels = new HashMap<>();
    for (int i = 0; i < bits.length; i++) {
      labels.put(values.lookupOrd(i).utf8ToString(), bits[i]);
    }
    return labels;
  }
}
