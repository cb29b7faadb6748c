package localoffer.bulk;

import java.util.Map;
import localoffer.bulk.Line.Kind;
import org.jspecify.annotations.Nullable;

/** What a page shows of a dry run. */
final class Shown {

  private Shown() {}

  /**
   * The rows by what becomes of them.
   *
   * @param problem with what was ticked; blank when there is none
   */
  static Map<String, Object> of(DryRun run, String problem) {
    return Map.of(
        "changed",
        run.of(Kind.CHANGED),
        "takenAway",
        run.of(Kind.TAKEN_AWAY),
        "wrong",
        run.of(Kind.WRONG),
        "meanwhile",
        run.of(Kind.MEANWHILE),
        "same",
        run.of(Kind.SAME).size(),
        "right",
        run.isRight(),
        "problem",
        problem,
        "problemHref",
        run.isRight() ? "#reason" : "#choose");
  }

  /** How many services were just written, as an address says it; 0 for anything else. */
  static int written(@Nullable String words) {
    return words != null && words.matches("[0-9]{1,4}") ? Integer.parseInt(words) : 0;
  }
}
