package localoffer.search.judged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Figures as a Markdown table, and the queries that failed with what came first. */
public record QualityReport(List<Evaluation> evaluations) {

  private static final String HEAD =
      """
      | queries | | how many | nDCG@10 | right first | right in three | nothing |
      | --- | --- | --- | --- | --- | --- | --- |
      """;

  public QualityReport {
    evaluations = List.copyOf(evaluations);
  }

  /** A row for all queries in each way, then for each kind of query in each way. */
  public String table() {
    StringBuilder table = new StringBuilder(HEAD);
    List<Map<String, Figures>> figures = evaluations.stream().map(Evaluation::figures).toList();
    for (String kind : figures.getFirst().keySet()) {
      for (int i = 0; i < figures.size(); i++) {
        Figures measured = Objects.requireNonNull(figures.get(i).get(kind));
        table.append(row(kind, evaluations.get(i).way(), measured));
      }
    }
    return table.toString();
  }

  private static String row(String kind, String way, Figures figures) {
    return String.format(
        Locale.UK,
        "| %s | %s | %d | %.2f | %.1f%% | %.1f%% | %.1f%% |%n",
        kind,
        way,
        figures.queries(),
        figures.ndcg(),
        100 * figures.first(),
        100 * figures.inThree(),
        100 * figures.nothing());
  }

  /** A line on each query with no right answer among the first three. */
  public static List<String> failures(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    for (Outcome failure : evaluation.failures()) {
      List<String> seen = failure.found().stream().limit(Evaluation.SEEN).toList();
      lines.add(
          "%s: %s: first came %s; right is %s"
              .formatted(
                  failure.judged().kind(),
                  failure.judged().query(),
                  seen.isEmpty() ? "nothing" : String.join(" ", seen),
                  String.join(" ", failure.judged().right())));
    }
    return lines;
  }
}
