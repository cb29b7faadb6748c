package localoffer.search.judged;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import localoffer.content.ContentException;
import localoffer.content.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * The least that search may find of one kind of query, or of all; what is absent may be anything.
 *
 * @param nothing the largest share that may find nothing at all
 */
public record Floor(
    String kind,
    @Nullable Double ndcg,
    @Nullable Double first,
    @Nullable Double inThree,
    @Nullable Double nothing) {

  /** The kind of queries that a program makes, of any words that are common. */
  private static final String TYPOS = "single typos";

  private static final String FILE = "floors.yaml";

  /** Reads {@code floors.yaml} in the folder of the judgements. */
  public static List<Floor> read(Path folder) {
    Path file = folder.resolve(FILE);
    List<Floor> floors = Yaml.readList(file, Floor.class);
    for (Floor floor : floors) {
      if (floor.kind == null) {
        throw new ContentException(file, "each floor needs its kind: all, or the name of a file");
      }
    }
    return floors;
  }

  /**
   * A sentence on each figure that is below its floor.
   *
   * @param typos what came of single typos, whose floor has the kind {@value #TYPOS}
   */
  public static List<String> problems(List<Floor> floors, Evaluation evaluation, Evaluation typos) {
    Map<String, Figures> figures = new HashMap<>(evaluation.figures());
    figures.putAll(Map.of(TYPOS, typos.all()));
    List<String> problems = new ArrayList<>();
    for (Floor floor : floors) {
      Figures measured = figures.get(floor.kind);
      if (measured == null) {
        problems.add("%s: there is a floor, but no query of this kind.".formatted(floor.kind));
      } else {
        floor.compare(measured, problems);
      }
    }
    return problems;
  }

  private void compare(Figures measured, List<String> problems) {
    atLeast("nDCG@10", measured.ndcg(), ndcg, problems);
    atLeast("right first", measured.first(), first, problems);
    atLeast("right in three", measured.inThree(), inThree, problems);
    if (nothing != null && measured.nothing() > nothing) {
      problems.add(
          String.format(
              Locale.UK,
              "%s: nothing found is %.3f, more than the %.3f it may be.",
              kind,
              measured.nothing(),
              nothing));
    }
  }

  private void atLeast(
      String name, double measured, @Nullable Double floor, List<String> problems) {
    if (floor != null && measured < floor) {
      problems.add(
          String.format(
              Locale.UK, "%s: %s is %.3f, below its floor %.3f.", kind, name, measured, floor));
    }
  }
}
