package localoffer.search.answer;

import java.util.Map;

/**
 * Why a result stands where it does.
 *
 * @param words how well its words fit, 1 for the best of all that were looked at
 * @param meaning the cosine of what was asked with its best passage, 0 where that is not known
 * @param raised what its score was multiplied by, by the reason
 * @param score what it was put in order by
 */
public record Explanation(double words, double meaning, Map<String, Double> raised, double score) {

  /** Of a result that was put in order by something else, as its distance. */
  public static final Explanation NONE = new Explanation(0, 0, Map.of(), 0);

  public Explanation {
    raised = Map.copyOf(raised);
  }
}
