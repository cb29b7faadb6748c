package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often families' own words bring a right answer: never less often than now. */
class JudgementsTest {

  private static final int GOOD = 2;
  private static final double FIRST = 0.78;
  private static final double IN_THREE = 0.87;

  private final List<String> said = new ArrayList<>();
  private int judged;
  private int first;
  private int inThree;

  @Test
  void familiesFindWhatTheyNeed(@TempDir Path folder) throws IOException {
    try (TestSearch search = new TestSearch(folder);
        var kinds = Files.newDirectoryStream(Path.of("index/judgements"), "*.tsv")) {
      for (Path kind : kinds) {
        judge(search, kind);
      }
    }
    said.addFirst("first %d, in three %d, of %d".formatted(first, inThree, judged));
    assertTrue(first >= FIRST * judged, () -> String.join("\n", said));
    assertTrue(inThree >= IN_THREE * judged, () -> String.join("\n", said));
  }

  private void judge(TestSearch search, Path kind) throws IOException {
    int firstBefore = first;
    int inThreeBefore = inThree;
    var judgements = judgements(kind);
    judgements.forEach((query, grades) -> judge(search, query, grades));
    judged += judgements.size();
    said.add(
        "== %s: first %d, in three %d, of %d"
            .formatted(
                kind.getFileName(),
                first - firstBefore,
                inThree - inThreeBefore,
                judgements.size()));
  }

  private void judge(TestSearch search, String query, Map<String, Integer> grades) {
    List<String> hrefs = search.hrefs(query);
    List<Boolean> good = hrefs.stream().map(h -> grades.getOrDefault(h, 0) >= GOOD).toList();
    int at = good.indexOf(true);
    first += at == 0 ? 1 : 0;
    inThree += at >= 0 && at < 3 ? 1 : 0;
    if (at != 0) {
      said.add(query + " (" + (at + 1) + ") " + hrefs.stream().limit(3).toList());
    }
  }

  private static Map<String, Map<String, Integer>> judgements(Path kind) throws IOException {
    Map<String, Map<String, Integer>> judged = new LinkedHashMap<>();
    for (String line : Files.readAllLines(kind)) {
      if (!line.startsWith("#")) {
        String[] parts = line.split("\t", -1);
        judged
            .computeIfAbsent(parts[0], q -> new LinkedHashMap<>())
            .put(parts[1], Integer.valueOf(parts[2]));
      }
    }
    return judged;
  }
}
