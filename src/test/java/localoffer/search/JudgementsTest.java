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
  private static final double FIRST = 0.9;
  private static final double IN_THREE = 0.95;

  @Test
  void familiesFindWhatTheyNeed(@TempDir Path folder) throws IOException {
    Map<String, Map<String, Integer>> judged = judgements();
    int first = 0;
    int inThree = 0;
    List<String> failed = new ArrayList<>();
    try (TestSearch search = new TestSearch(folder)) {
      for (var entry : judged.entrySet()) {
        List<String> hrefs = search.hrefs(entry.getKey());
        List<Boolean> good =
            hrefs.stream().map(h -> entry.getValue().getOrDefault(h, 0) >= GOOD).toList();
        int at = good.indexOf(true);
        first += at == 0 ? 1 : 0;
        inThree += at >= 0 && at < 3 ? 1 : 0;
        if (at != 0) {
          failed.add(entry.getKey() + " (" + (at + 1) + ") " + hrefs.stream().limit(3).toList());
        }
      }
    }
    String said =
        "first %d, in three %d, of %d; not first:%n%s"
            .formatted(first, inThree, judged.size(), String.join("\n", failed));
    assertTrue(first >= FIRST * judged.size(), said);
    assertTrue(inThree >= IN_THREE * judged.size(), said);
  }

  private static Map<String, Map<String, Integer>> judgements() throws IOException {
    Map<String, Map<String, Integer>> judged = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("index/judgements/first.tsv"))) {
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
