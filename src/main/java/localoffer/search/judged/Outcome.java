package localoffer.search.judged;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a search answered to a judged query: addresses, best first, no two the same. */
public record Outcome(Judged judged, List<String> found) {

  private static final int DEPTH = 10;

  public Outcome {
    found = found.stream().distinct().toList();
  }

  /** Whether a right answer stands among the first so many. */
  public boolean isRightWithin(int places) {
    return found.stream().limit(places).anyMatch(judged::isRight);
  }

  public boolean isNothing() {
    return found.isEmpty();
  }

  /**
   * How near the order of the first ten comes to the best there could be, from 0 to 1: the
   * normalised discounted cumulative gain, with gain 2<sup>grade</sup>-1.
   */
  public double ndcg() {
    Stream<Integer> ideal = judged.grades().values().stream().sorted(Comparator.reverseOrder());
    return gain(found.stream().map(judged::grade)) / gain(ideal);
  }

  private static double gain(Stream<Integer> grades) {
    double sum = 0;
    int place = 0;
    for (int grade : grades.limit(DEPTH).toList()) {
      place++;
      sum += (Math.pow(2, grade) - 1) * Math.log(2) / Math.log(place + 1);
    }
    return sum;
  }
}
