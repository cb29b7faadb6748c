package localoffer.search.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import localoffer.search.answer.Explanation;
import localoffer.search.index.Documents;
import localoffer.search.meaning.Likely;
import localoffer.search.meaning.Likeness;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Puts documents in order: a convex sum of how well the words fit and how like the meaning is, each
 * as a share of the best (Bruch, Gai and Ingber, "An analysis of fusion functions for hybrid
 * retrieval", 2023), then raised for reasons that can be told.
 *
 * @param words scores the words, absent to go by meaning alone
 * @param like knows the meaning, absent to go by words alone
 * @param near scores what is near between 0 and 1, absent when no place is given
 */
record Ranking(
    @Nullable Query words, @Nullable Likeness like, List<Raise> raises, @Nullable Query near) {

  /** Of what stays as it was found. */
  static final Ranking NONE = new Ranking(null, null, List.of(), null);

  /** The share of meaning in the sum; measured on the judged queries, as are the others here. */
  private static final double MEANING = 0.55;

  /** How much the name and summary count beside the best passage, whichever that is. */
  private static final double ABOUT = 0.5;

  /** Almost everything is as like a query as this, which therefore counts nothing. */
  private static final double UNLIKE = 0.25;

  /** So that what only a best bet speaks for can be raised. */
  private static final double LEAST = 1e-4;

  private static final double NEARNESS = 0.25;

  /** Below this, what is most like a query is not very like it. */
  private static final double SURE = 0.6;

  private static final Query WEIGHT =
      new FunctionScoreQuery(
          MatchAllDocsQuery.INSTANCE, DoubleValuesSource.fromDoubleField(Documents.WEIGHT));

  /**
   * The documents, best first; those that are equal stay as they were.
   *
   * @param docs in rising order
   */
  List<Scored> order(IndexSearcher searcher, int[] docs) throws IOException {
    float[] worded = words == null ? new float[docs.length] : Scores.of(searcher, words, docs);
    double best = Math.max(Float.MIN_NORMAL, most(worded));
    List<String> ids = like == null ? List.of() : Documents.ids(searcher, docs);
    Map<String, Likely> likely = like == null ? Map.of() : like.of(ids);
    double likest = likely.values().stream().mapToDouble(Likely::cosine).reduce(SURE, Math::max);
    Raised raised = new Raised(this, searcher, docs);
    List<Scored> all = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      Likely passage = like == null ? null : likely.get(ids.get(i));
      double cosine = passage == null ? 0 : likeness(passage);
      double score = fused(worded[i] / best, Math.max(0, cosine - UNLIKE) / (likest - UNLIKE));
      all.add(new Scored(docs[i], raised.explain(i, worded[i] / best, cosine, score), passage));
    }
    all.sort(Comparator.comparingDouble(Scored::score).reversed());
    return all;
  }

  private static double likeness(Likely likely) {
    return (1 - ABOUT) * likely.cosine() + ABOUT * Math.max(0, likely.about());
  }

  private double fused(double worded, double meant) {
    if (like == null) {
      return worded;
    }
    return words == null ? meant : (1 - MEANING) * worded + MEANING * meant;
  }

  private static double most(float[] scores) {
    double most = 0;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    return most;
  }

  /** What raises each document. */
  private static final class Raised {

    private final List<Raise> raises;
    private final List<float[]> passed = new ArrayList<>();
    private final float[] weights;
    private final float[] near;

    Raised(Ranking ranking, IndexSearcher searcher, int[] docs) throws IOException {
      raises = ranking.raises;
      for (Raise raise : raises) {
        passed.add(Scores.of(searcher, raise.query(), docs));
      }
      weights = Scores.of(searcher, WEIGHT, docs);
      near =
          ranking.near == null ? new float[docs.length] : Scores.of(searcher, ranking.near, docs);
    }

    Explanation explain(int i, double words, double meaning, double fused) {
      Map<String, Double> factors = new LinkedHashMap<>();
      factors.put("kind", (double) weights[i]);
      for (int r = 0; r < raises.size(); r++) {
        if (passed.get(r)[i] > 0) {
          factors.put(raises.get(r).reason(), raises.get(r).factor());
        }
      }
      if (near[i] > 0) {
        factors.put("near", 1 + NEARNESS * near[i]);
      }
      double score = factors.values().stream().reduce(fused + LEAST, (a, b) -> a * b);
      return new Explanation(words, meaning, factors, score);
    }
  }
}
