package localoffer.search.finding;

import java.io.IOException;
import java.util.List;
import localoffer.search.words.Group;

/**
 * Whether what was found is likely to be what a person wanted; meaning always finds something, so
 * there is a floor. Below it the best of what was found is not like the question, and says little
 * of what was asked.
 */
record Sureness(Asking asking, Plan plan) {

  /** What is more like a question than this answers it; measured on the judged queries. */
  private static final double LIKE = 0.39;

  /** What says so much of it does too, whatever it means. */
  private static final double SAID = 0.5;

  /** Whether nothing that was found, best first, reaches the floor; not so when nothing was. */
  boolean isLacking(Hits hits) throws IOException {
    return !hits.page().isEmpty()
        && plan.words() > 0
        && plan.bestBets().isEmpty()
        && !plan.asked().byDistance()
        && plan.asked().page() == 1
        && likest(hits) < LIKE
        && said(hits) < SAID;
  }

  private static double likest(Hits hits) {
    return hits.page().stream().mapToDouble(hit -> hit.explanation().meaning()).max().orElse(0);
  }

  /** The share of what was asked that the document holds which holds most of it. */
  private double said(Hits hits) throws IOException {
    int[] docs = hits.page().stream().mapToInt(Scored::doc).sorted().toArray();
    List<Group> groups = plan.groups().stream().filter(group -> !group.optional()).toList();
    double[] held = new double[docs.length];
    double all = 0;
    for (Group group : groups) {
      double telling = plan.queries().telling(group);
      float[] scores = Scores.of(asking.searcher(), plan.queries().group(group, 0), docs);
      for (int i = 0; i < docs.length; i++) {
        held[i] += scores[i] > 0 ? telling : 0;
      }
      all += telling;
    }
    double most = 0;
    for (double each : held) {
      most = Math.max(most, each);
    }
    return most / all;
  }
}
