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
import localoffer.search.meaning.vectors.Model;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
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
  private final byte[] vector;

  Nearness(PassageFolder folder, byte[] vector) {
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
    var query = new KnnByteVectorQuery(PassageDocument.VECTOR, vector, documents * PASSAGES);
    var leaves = searcher.getIndexReader().leaves();
    Set<String> ids = new LinkedHashSet<>();
    for (ScoreDoc hit : searcher.search(query, documents * PASSAGES).scoreDocs) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
      PassageReader passages = new PassageReader(leaf.reader());
      ids.add(passages.id(passages.of(hit.doc - leaf.docBase)));
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
      if (scorer != null) {
        read(leaf.reader(), scorer.iterator(), best);
      }
    }
    Map<String, Likely> likely = HashMap.newHashMap(best.size());
    for (var entry : best.entrySet()) {
      likely.put(entry.getKey(), entry.getValue().likely());
    }
    return likely;
  }

  private void read(LeafReader leaf, DocIdSetIterator documents, Map<String, Best> best)
      throws IOException {
    PassageReader passages = new PassageReader(leaf);
    Bits live = leaf.getLiveDocs();
    Map<Integer, Best> here = new HashMap<>();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      byte[] known = live == null || live.get(document) ? passages.vector(document) : null;
      if (known != null) {
        int of = passages.of(document);
        Best ofThis = here.get(of);
        if (ofThis == null) {
          ofThis = best.computeIfAbsent(passages.id(of), id -> new Best());
          here.put(of, ofThis);
        }
        ofThis.see(passages, document, Model.cosine(vector, known));
      }
    }
  }

  /** What is best of one document so far. */
  private static final class Best {

    private double cosine = -1;
    private double about = -1;
    private int document;
    private @Nullable PassageReader passages;

    void see(PassageReader seen, int at, double likeness) throws IOException {
      if (seen.kind(at) == Passage.Kind.ABOUT) {
        about = likeness;
      }
      if (passages == null || likeness > cosine) {
        cosine = likeness;
        passages = seen;
        document = at;
      }
    }

    Likely likely() throws IOException {
      if (passages == null) {
        throw new IllegalStateException("Nothing was seen");
      }
      return new Likely(cosine, passages.passage(document), about);
    }
  }
}
