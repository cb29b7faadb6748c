package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import localoffer.search.answer.SearchResults;
import localoffer.search.spelling.RealWords;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One slip of a finger in the commonest words of the index hides nothing. */
class TyposTest {

  private static final int WORDS = 100;
  private static final int SHORTEST = 5;
  private static final int EACH = 3;
  private static final int SEED = 7;
  private static final double FOUND = 0.97;

  /** Each letter's neighbours on the keys. */
  private static final Map<Character, String> KEYS = keys();

  @Test
  void aWordWithOneSlipBringsWhatTheRightWordBrings(@TempDir Path folder) throws IOException {
    Map<Slip, int[]> counts = new LinkedHashMap<>();
    List<String> lost = new ArrayList<>();
    Random random = new Random(SEED);
    try (TestSearch search = new TestSearch(folder)) {
      Map<String, Integer> written = written(folder);
      for (String word : commonest(written)) {
        List<String> right = firstThree(search.find(word));
        for (Slip slip : Slip.values()) {
          int[] count = counts.computeIfAbsent(slip, s -> new int[3]);
          for (int i = 0; i < EACH; i++) {
            String typed = slip.in(word, random);
            SearchResults found = search.find(typed);
            count[0]++;
            if (firstThree(found).stream().anyMatch(right::contains)) {
              count[1]++;
            } else if (found.correction() == null && isWord(typed, written)) {
              count[2]++;
            } else {
              lost.add(word + " as " + typed);
            }
          }
        }
      }
    }
    String said = said(counts) + "; lost: " + lost;
    int all = counts.values().stream().mapToInt(c -> c[0]).sum();
    assertTrue(lost.size() <= (1 - FOUND) * all, said);
    System.out.println(said);
  }

  private static String said(Map<Slip, int[]> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (slip, count) ->
            parts.add(
                "%s %d: %d found, %d real words".formatted(slip, count[0], count[1], count[2])));
    return String.join("; ", parts);
  }

  private static boolean isWord(String typed, Map<String, Integer> written) throws IOException {
    return written.containsKey(typed) || RealWords.has(typed);
  }

  private static List<String> firstThree(SearchResults results) {
    return results.found().stream().limit(3).map(found -> found.shown().href()).toList();
  }

  private static List<String> commonest(Map<String, Integer> written) {
    return written.entrySet().stream()
        .filter(entry -> entry.getKey().length() >= SHORTEST)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WORDS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Integer> written(Path folder) throws IOException {
    Map<String, Integer> written = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index(folder)))) {
      TermsEnum terms = MultiTerms.getTerms(reader, "written").iterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        if (term.utf8ToString().matches("[a-z]{3,}")) {
          written.put(term.utf8ToString(), terms.docFreq());
        }
      }
    }
    return written;
  }

  private static Path index(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("segments_"))
          .map(Path::getParent)
          .findFirst()
          .orElseThrow();
    }
  }

  private static Map<Character, String> keys() {
    Map<Character, String> keys = new HashMap<>();
    String table =
        "qwa wqes ewrd retf trygh ytuh uyij iuok oipl po aqsz sawdx dsefc fdrgv gfthb hgyjn jhukm"
            + " kjil lko zasx xzsdc cxdfv vcfgb bvghn nbhjm mnjk";
    for (String key : table.split(" ", -1)) {
      keys.put(key.charAt(0), key.substring(1));
    }
    return keys;
  }

  private enum Slip {
    DROPPED,
    DOUBLED,
    SWAPPED,
    WRONG_KEY;

    String in(String word, Random random) {
      int at = random.nextInt(this == SWAPPED ? word.length() - 1 : word.length());
      String before = word.substring(0, at);
      char letter = word.charAt(at);
      String after = word.substring(at + 1);
      return switch (this) {
        case DROPPED -> before + after;
        case DOUBLED -> before + letter + letter + after;
        case SWAPPED -> before + after.charAt(0) + letter + after.substring(1);
        case WRONG_KEY -> {
          String keys = KEYS.getOrDefault(letter, "e");
          yield before + keys.charAt(random.nextInt(keys.length())) + after;
        }
      };
    }
  }
}
