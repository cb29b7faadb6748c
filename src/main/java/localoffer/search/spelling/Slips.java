package localoffer.search.spelling;

import java.util.List;
import java.util.stream.Stream;

/** How far what was typed is from what was meant: 1 is a slip of the usual kind. */
final class Slips {

  private static final double TWICE = 0.75;
  private static final double SOUND = 0.85;
  private static final double SWAPPED = 0.75;
  private static final double NEAR_KEY = 0.88;
  private static final double MISSING = 0.72;
  private static final double EXTRA = 1.35;
  private static final double EXTRA_FIRST = 2;
  private static final double OTHER = 1.1;
  private static final double FIRST_LETTER = 0.05;

  private static final String VOWELS = "aeiouy";
  private static final List<String> SOUNDS =
      List.of("cs", "ck", "sz", "gj", "dt", "bp", "mn", "fv", "cq", "kq");

  /** Letters that one sound is written with, typed and meant. */
  private static final String[][] WRITTEN = {
    {"f", "ph"}, {"ph", "f"}, {"k", "ch"}, {"c", "ch"}, {"k", "ck"}, {"f", "th"}, {"f", "gh"},
    {"s", "ps"}, {"n", "kn"}, {"r", "wr"}, {"x", "cc"}, {"ks", "x"}, {"x", "ks"}, {"sh", "ti"},
    {"sh", "ci"}, {"w", "wh"}, {"er", "re"}, {"el", "le"}, {"ee", "ea"}, {"ea", "ee"}, {"k", "q"}
  };

  private static final int LETTERS = 26;
  private static final String[][] NONE = {};

  /** The same by the last letter typed: they are asked for at every letter of every candidate. */
  private static final String[][][] BY_LAST = byLast();

  private Slips() {}

  private static String[][][] byLast() {
    String[][][] byLast = new String[LETTERS][][];
    for (int i = 0; i < LETTERS; i++) {
      String last = String.valueOf((char) ('a' + i));
      byLast[i] = Stream.of(WRITTEN).filter(way -> way[0].endsWith(last)).toArray(String[][]::new);
    }
    return byLast;
  }

  private static String[][] ways(char last) {
    return last >= 'a' && last <= 'z' ? BY_LAST[last - 'a'] : NONE;
  }

  /** The cheapest way from the one to the other; 0 when they are the same. */
  static double cost(String typed, String meant) {
    double[][] cost = new double[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= meant.length(); j++) {
        cost[i][j] = i == 0 && j == 0 ? 0 : cheapest(typed, meant, i, j, cost);
      }
    }
    return cost[typed.length()][meant.length()];
  }

  private static double cheapest(String typed, String meant, int i, int j, double[][] cost) {
    double least = Double.MAX_VALUE;
    if (i > 0 && j > 0) {
      double changed = changed(typed.charAt(i - 1), meant.charAt(j - 1));
      least = cost[i - 1][j - 1] + changed + (changed > 0 && i == 1 && j == 1 ? FIRST_LETTER : 0);
    }
    if (i > 0) {
      least = Math.min(least, cost[i - 1][j] + extra(typed, i - 1));
    }
    if (j > 0) {
      least = Math.min(least, cost[i][j - 1] + missing(meant, j - 1));
    }
    if (i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
      least = Math.min(least, cost[i - 2][j - 2] + SWAPPED);
    }
    for (String[] way : i > 0 && j > 0 ? ways(typed.charAt(i - 1)) : NONE) {
      if (endsAt(meant, j, way[1]) && endsAt(typed, i, way[0])) {
        least = Math.min(least, cost[i - way[0].length()][j - way[1].length()] + SOUND);
      }
    }
    return least;
  }

  private static boolean endsAt(String word, int end, String part) {
    return word.startsWith(part, end - part.length());
  }

  private static double changed(char typed, char meant) {
    if (typed == meant) {
      return 0;
    }
    boolean vowels = VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0;
    if (vowels || sound(typed, meant)) {
      return SOUND;
    }
    return Keyboard.near(typed, meant) ? NEAR_KEY : OTHER;
  }

  private static boolean sound(char a, char b) {
    for (String pair : SOUNDS) {
      if ((pair.charAt(0) == a && pair.charAt(1) == b)
          || (pair.charAt(0) == b && pair.charAt(1) == a)) {
        return true;
      }
    }
    return false;
  }

  private static double extra(String typed, int at) {
    if (at > 0 && typed.charAt(at) == typed.charAt(at - 1)) {
      return TWICE;
    }
    boolean near =
        (at > 0 && Keyboard.near(typed.charAt(at), typed.charAt(at - 1)))
            || (at + 1 < typed.length() && Keyboard.near(typed.charAt(at), typed.charAt(at + 1)));
    return near ? NEAR_KEY : at == 0 ? EXTRA_FIRST : EXTRA;
  }

  private static double missing(String meant, int at) {
    if (at == 0) {
      return MISSING + FIRST_LETTER;
    }
    return meant.charAt(at) == meant.charAt(at - 1) ? TWICE : MISSING;
  }
}
