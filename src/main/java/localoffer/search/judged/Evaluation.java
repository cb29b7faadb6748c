package localoffer.search.judged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every judged query put to one way of searching ("words only"), and what came of it. */
public record Evaluation(String way, List<Outcome> outcomes) {

  /** The name of the row that counts every kind of query. */
  public static final String ALL = "all";

  /** As many results as families look at. */
  static final int SEEN = 3;

  public Evaluation {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Asks every query.
   *
   * @param search from a query to addresses, best first
   */
  public static Evaluation of(
      String way, List<Judged> judgements, Function<String, List<String>> search) {
    return new Evaluation(
        way, judgements.stream().map(it -> new Outcome(it, search.apply(it.query()))).toList());
  }

  /** The figures of all queries together. */
  Figures all() {
    return Figures.of(outcomes);
  }

  /** The figures of all queries, then of each kind of them. */
  public Map<String, Figures> figures() {
    Map<String, Figures> figures = new LinkedHashMap<>();
    figures.put(ALL, all());
    outcomes.stream()
        .collect(
            Collectors.groupingBy(
                it -> it.judged().kind(), LinkedHashMap::new, Collectors.toList()))
        .forEach((kind, some) -> figures.put(kind, Figures.of(some)));
    return figures;
  }

  /** The queries with no right answer among the first three. */
  public List<Outcome> failures() {
    return outcomes.stream().filter(outcome -> !outcome.isRightWithin(SEEN)).toList();
  }
}
