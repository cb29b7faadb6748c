package localoffer.search.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Words kept so that those a letter or two from another are found at once: by their lengths and by
 * which letters they hold, before any is compared letter by letter.
 */
final class NearWords {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 32;
  private static final int LETTERS = 26;

  private final String[] words;
  private final int[] letters;

  /** Where the words of each length begin, which stand in the order of their lengths. */
  private final int[] begin = new int[LONGEST + 2];

  NearWords(Collection<String> all) {
    words =
        all.stream()
            .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST)
            .filter(word -> word.chars().allMatch(Character::isLetter))
            .sorted(java.util.Comparator.comparingInt(String::length).thenComparing(w -> w))
            .toArray(String[]::new);
    letters = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      letters[i] = letters(words[i]);
      begin[words[i].length() + 1]++;
    }
    for (int length = 1; length < begin.length; length++) {
      begin[length] += begin[length - 1];
    }
  }

  /**
   * Words other than itself within so many letters added, left out, changed or swapped.
   *
   * @param most 1 or 2
   */
  List<String> of(String word, int most) {
    List<String> near = new ArrayList<>();
    int held = letters(word);
    int from = Math.clamp(word.length() - most, 0, LONGEST + 1);
    int to = Math.clamp(word.length() + most + 1, 0, LONGEST + 1);
    for (int i = begin[from]; i < begin[to]; i++) {
      int other = letters[i];
      if (Integer.bitCount(held & ~other) <= most
          && Integer.bitCount(other & ~held) <= most
          && areNear(word, words[i], most)
          && !word.equals(words[i])) {
        near.add(words[i]);
      }
    }
    return near;
  }

  private static int letters(String word) {
    int held = 0;
    for (int i = 0; i < word.length(); i++) {
      held |= 1 << Math.floorMod(word.charAt(i) - 'a', LETTERS);
    }
    return held;
  }

  /** Goes along both words, and at the first difference tries each way that it could have come. */
  private static boolean areNear(String one, String other, int most) {
    return areNear(one, 0, other, 0, most);
  }

  private static boolean areNear(String one, int at, String other, int there, int most) {
    int i = at;
    int j = there;
    while (i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j)) {
      i++;
      j++;
    }
    int left = one.length() - i;
    int leftThere = other.length() - j;
    if (left == 0 || leftThere == 0 || most == 0) {
      return Math.max(left, leftThere) <= most;
    }
    return areNear(one, i + 1, other, j + 1, most - 1)
        || areNear(one, i + 1, other, j, most - 1)
        || areNear(one, i, other, j + 1, most - 1)
        || (left > 1
            && leftThere > 1
            && one.charAt(i) == other.charAt(j + 1)
            && one.charAt(i + 1) == other.charAt(j)
            && areNear(one, i + 2, other, j + 2, most - 1));
  }
}
