package localoffer.search.judged;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Common words of the index with one slip each, in every place where there can be one: a letter
 * dropped, doubled, swapped with the next or replaced. Right is what the right word brings.
 */
final class Typos {

  /** So many of the commonest words. */
  static final int WORDS = 100;

  /** Of so many letters at least. */
  static final int LETTERS = 5;

  private static final int ALPHABET = 26;

  private Typos() {}

  private enum Slip {
    DROPPED("letter dropped"),
    DOUBLED("letter doubled"),
    SWAPPED("letters swapped"),
    REPLACED("letter replaced");

    private final String kind;

    Slip(String kind) {
      this.kind = kind;
    }

    String in(String word, int at, Random random) {
      char letter = word.charAt(at);
      String before = word.substring(0, at);
      String after = word.substring(at + 1);
      return switch (this) {
        case DROPPED -> before + after;
        case DOUBLED -> before + letter + letter + after;
        case SWAPPED ->
            after.isEmpty() ? word : before + after.charAt(0) + letter + after.substring(1);
        case REPLACED ->
            before
                + (char) ('a' + (letter - 'a' + 1 + random.nextInt(ALPHABET - 1)) % ALPHABET)
                + after;
      };
    }
  }

  /**
   * The words with their slips, as queries; always the same for the same words.
   *
   * @param words of the letters a to z
   * @param search from a query to addresses, best first
   */
  static List<Judged> of(List<String> words, Function<String, List<String>> search) {
    List<Judged> all = new ArrayList<>();
    for (String word : words) {
      Map<String, Integer> right = new LinkedHashMap<>();
      search.apply(word).stream()
          .limit(Evaluation.SEEN)
          .forEach(href -> right.put(href, Judged.BEST));
      if (!right.isEmpty()) {
        slips(word).forEach((typed, kind) -> all.add(new Judged(kind, typed, right)));
      }
    }
    return all;
  }

  /** What is typed, and the kind of slip; no two the same. */
  private static Map<String, String> slips(String word) {
    Random random = new Random(word.hashCode());
    Map<String, String> slips = new LinkedHashMap<>();
    for (Slip slip : Slip.values()) {
      for (int at = 0; at < word.length(); at++) {
        slips.putIfAbsent(slip.in(word, at, random), slip.kind);
      }
    }
    slips.remove(word);
    return slips;
  }
}
