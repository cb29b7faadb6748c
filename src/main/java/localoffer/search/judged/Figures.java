package localoffer.search.judged;

import java.util.List;
import java.util.function.Predicate;

/**
 * How well some queries were answered.
 *
 * @param ndcg the mean nDCG@10, from 0 to 1
 * @param first the share with a right answer first, from 0 to 1
 * @param inThree the share with a right answer among the first three
 * @param nothing the share with no answer at all
 */
public record Figures(int queries, double ndcg, double first, double inThree, double nothing) {

  /** The figures of at least one outcome. */
  static Figures of(List<Outcome> outcomes) {
    return new Figures(
        outcomes.size(),
        outcomes.stream().mapToDouble(Outcome::ndcg).average().orElseThrow(),
        share(outcomes, outcome -> outcome.isRightWithin(1)),
        share(outcomes, outcome -> outcome.isRightWithin(Evaluation.SEEN)),
        share(outcomes, Outcome::isNothing));
  }

  private static double share(List<Outcome> outcomes, Predicate<Outcome> which) {
    return (double) outcomes.stream().filter(which).count() / outcomes.size();
  }
}
