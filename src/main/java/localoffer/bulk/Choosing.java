package localoffer.bulk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import localoffer.bulk.Line.Kind;

/**
 * Which rows of a file somebody agrees to.
 *
 * @param rows their numbers
 * @param problem why nothing can be written so, in a sentence; blank when it can
 */
record Choosing(Set<Integer> rows, String problem) {

  /**
   * What was ticked; where all is right nothing is asked and all is meant.
   *
   * @param ticked the fields of the form
   */
  static Choosing of(DryRun run, List<String> ticked) {
    if (run.of(Kind.CHANGED).isEmpty() && run.of(Kind.TAKEN_AWAY).isEmpty()) {
      return new Choosing(Set.of(), "There is nothing to change in this file");
    }
    if (run.isRight()) {
      return new Choosing(run.lines().stream().map(Line::number).collect(Collectors.toSet()), "");
    }
    Set<Integer> rows =
        ticked.stream()
            .filter(row -> row.matches("[0-9]{1,6}"))
            .map(Integer::valueOf)
            .collect(Collectors.toSet());
    boolean none = rows.isEmpty();
    return new Choosing(rows, none ? "Tick the services that you want to change" : "");
  }
}
