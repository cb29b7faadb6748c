package localoffer.search.finding;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** What a few documents score under a query, whichever query found them. */
final class Scores {

  private Scores() {}

  /**
   * The score of each document, 0 where the query does not match it.
   *
   * @param docs in rising order
   */
  static float[] of(IndexSearcher searcher, Query query, int[] docs) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    float[] scores = new float[docs.length];
    int leaf = -1;
    At at = new At(null);
    for (int i = 0; i < docs.length; i++) {
      int holding = ReaderUtil.subIndex(docs[i], leaves);
      if (holding != leaf) {
        leaf = holding;
        at = new At(weight.scorer(leaves.get(leaf)));
      }
      scores[i] = at.score(docs[i] - leaves.get(leaf).docBase);
    }
    return scores;
  }

  /** A scorer that goes forward through one part of the index; none when nothing matches there. */
  private record At(@Nullable Scorer scorer) {

    float score(int doc) throws IOException {
      if (scorer == null) {
        return 0;
      }
      TwoPhaseIterator twoPhase = scorer.twoPhaseIterator();
      DocIdSetIterator documents = twoPhase == null ? scorer.iterator() : twoPhase.approximation();
      int found = documents.docID() < doc ? documents.advance(doc) : documents.docID();
      boolean matches = found == doc && (twoPhase == null || twoPhase.matches());
      return matches ? scorer.score() : 0;
    }
  }
}
