package localoffer.search.finding;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

  /** A reason for which the documents that match a query go up (or, under 1, down). */
  record Raise(String reason, Query query, double factor) {}

  /** Of what stays as it was found. */
  static final Ranking NONE = new Ranking(null, null, List.of(), null);

  /** The share of meaning in the sum; measured on the judged queries, as are the others here. */
  private static final double MEANING = 0.65;

  /** How much the name and summary count beside the best passage, whichever that is. */
  private static final double ABOUT = 0.2;

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
   * Some of the documents, best first; those that are equal stay as they were.
   *
   * @param docs in rising order
   * @param from the first to tell of, 0 for the best
   * @param to the one after the last, which may be more than there are
   */
  List<Scored> order(IndexSearcher searcher, int[] docs, int from, int to) throws IOException {
    float[] worded = words == null ? new float[docs.length] : Scores.of(searcher, words, docs);
    double best = Math.max(Float.MIN_NORMAL, most(worded));
    List<String> ids = like == null ? List.of() : Documents.ids(searcher, docs);
    Map<String, Likely> likely = like == null ? Map.of() : like.of(ids);
    double likest = likely.values().stream().mapToDouble(Likely::cosine).reduce(SURE, Math::max);
    Raised raised = raised(searcher, docs);
    double[] scores = new double[docs.length];
    for (int i = 0; i < docs.length; i++) {
      double cosine = like == null ? 0 : likeness(likely.get(ids.get(i)));
      double meant = Math.max(0, cosine - UNLIKE) / (likest - UNLIKE);
      scores[i] = raised.score(i, fused(worded[i] / best, meant));
    }
    return IntStream.range(0, docs.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -scores[i]))
        .skip(from)
        .limit(Math.max(0, to - from))
        .map(
            i -> {
              Likely passage = like == null ? null : likely.get(ids.get(i));
              return new Scored(
                  docs[i],
                  new Explanation(
                      worded[i] / best, likeness(passage), raised.factors(i), scores[i]),
                  passage);
            })
        .toList();
  }

  private static double likeness(@Nullable Likely likely) {
    if (likely == null) {
      return 0;
    }
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

  private Raised raised(IndexSearcher searcher, int[] docs) throws IOException {
    Map<String, float[]> factors = new LinkedHashMap<>();
    factors.put("kind", Scores.of(searcher, WEIGHT, docs));
    for (Raise raise : raises) {
      float[] passed = Scores.of(searcher, raise.query(), docs);
      for (int i = 0; i < passed.length; i++) {
        passed[i] = passed[i] > 0 ? (float) raise.factor() : 1;
      }
      factors.merge(raise.reason(), passed, Ranking::greater);
    }
    if (near != null) {
      float[] nearness = Scores.of(searcher, near, docs);
      for (int i = 0; i < nearness.length; i++) {
        nearness[i] = (float) (1 + NEARNESS * nearness[i]);
      }
      factors.put("near", nearness);
    }
    return new Raised(factors);
  }

  /** A reason that holds twice counts once. */
  private static float[] greater(float[] one, float[] other) {
    float[] greater = new float[one.length];
    for (int i = 0; i < greater.length; i++) {
      greater[i] = Math.max(one[i], other[i]);
    }
    return greater;
  }

  /** By the reason, what each document's score is multiplied by; 1 where there is no reason. */
  private record Raised(Map<String, float[]> byReason) {

    double score(int i, double fused) {
      double score = fused + LEAST;
      for (float[] factors : byReason.values()) {
        score *= factors[i];
      }
      return score;
    }

    Map<String, Double> factors(int i) {
      Map<String, Double> telling = new LinkedHashMap<>();
      byReason.forEach(
          (reason, factors) -> {
            if (factors[i] != 1) {
              telling.put(reason, (double) factors[i]);
            }
          });
      return telling;
    }
  }
}
