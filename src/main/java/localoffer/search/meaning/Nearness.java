package localoffer.search.meaning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How like one vector the documents of a folder are. */
final class Nearness implements Likeness {

  private static final Logger LOG = LoggerFactory.getLogger(Nearness.class);
  private static final AtomicBoolean SAID = new AtomicBoolean();

  /** Passages asked for to find one document: several of one may be near. */
  private static final int PASSAGES = 4;

  private final PassageFolder folder;
  private final float[] vector;

  Nearness(PassageFolder folder, float[] vector) {
    this.folder = folder;
    this.vector = vector;
  }

  @Override
  public Map<String, Likely> nearest(int documents) {
    return orNothing(searcher -> likely(searcher, ids(searcher, documents)));
  }

  @Override
  public Map<String, Likely> of(Collection<String> ids) {
    return ids.isEmpty() ? Map.of() : orNothing(searcher -> likely(searcher, ids));
  }

  private Map<String, Likely> orNothing(PassageFolder.Reading<Map<String, Likely>> reading) {
    try {
      return folder.read(reading);
    } catch (IOException | RuntimeException e) {
      if (!SAID.getAndSet(true)) {
        LOG.error("Passages cannot be read: searches answer by words", e);
      }
      return Map.of();
    }
  }

  private Collection<String> ids(IndexSearcher searcher, int documents) throws IOException {
    var query = new KnnFloatVectorQuery(PassageDocument.VECTOR, vector, documents * PASSAGES);
    Set<String> ids = new LinkedHashSet<>();
    for (ScoreDoc hit : searcher.search(query, documents * PASSAGES).scoreDocs) {
      ids.add(At.of(searcher, hit.doc).of());
      if (ids.size() == documents) {
        break;
      }
    }
    return ids;
  }

  private Map<String, Likely> likely(IndexSearcher searcher, Collection<String> ids)
      throws IOException {
    List<BytesRef> terms = new ArrayList<>(ids.size());
    ids.forEach(id -> terms.add(new BytesRef(id)));
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(new TermInSetQuery(PassageDocument.OF, terms)),
            ScoreMode.COMPLETE_NO_SCORES,
            1);
    Map<String, Best> best = HashMap.newHashMap(ids.size());
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      FloatVectorValues vectors = leaf.reader().getFloatVectorValues(PassageDocument.VECTOR);
      if (scorer != null && vectors != null) {
        read(leaf, scorer, vectors, best);
      }
    }
    Map<String, Likely> likely = HashMap.newHashMap(best.size());
    for (var entry : best.entrySet()) {
      likely.put(entry.getKey(), entry.getValue().likely());
    }
    return likely;
  }

  private void read(
      LeafReaderContext leaf, Scorer scorer, FloatVectorValues vectors, Map<String, Best> best)
      throws IOException {
    var live = leaf.reader().getLiveDocs();
    var documents = scorer.iterator();
    var known = vectors.iterator();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if ((live == null || live.get(document))
          && (known.docID() == document
              || (known.docID() < document && known.advance(document) == document))) {
        At at = new At(leaf.reader(), document);
        double dot = VectorUtil.dotProduct(vector, vectors.vectorValue(known.index()));
        best.computeIfAbsent(at.of(), id -> new Best()).see(at, Math.clamp(dot, -1, 1));
      }
    }
  }

  /** What is best of one document so far. */
  private static final class Best {

    private double cosine = -1;
    private double about = -1;
    private @Nullable At at;

    void see(At seen, double likeness) throws IOException {
      if (PassageDocument.kind(seen.reader(), seen.document()) == Passage.Kind.ABOUT) {
        about = likeness;
      }
      if (at == null || likeness > cosine) {
        cosine = likeness;
        at = seen;
      }
    }

    Likely likely() throws IOException {
      if (at == null) {
        throw new IllegalStateException("Nothing was seen");
      }
      return new Likely(cosine, at.passage(), about);
    }
  }
}
