package localoffer.search.spelling;

import java.util.regex.Pattern;

/** The regular endings of English words: what has one of them is right when its base is. */
final class Endings {

  private static final int SHORTEST = 3;

  private static final String BEGIN_WITH_A_VOWEL = "aei";
  private static final Pattern KEEPS_ITS_E = Pattern.compile("[eoy]e$");
  private static final String VOWELS = "aeiou";

  /** Shorter words are too many: "bee" would make "beeing" a word. */
  private static final int LONG_ENOUGH = 4;

  /** Short words that take an ending as they are: "ski", "fly", "lie". */
  private static final Pattern OPEN = Pattern.compile("(?:[iyw]|[^e]e)$");

  /** Endings, and what stands in their place in the base. */
  private static final String[][] ALL = {
    {"s", ""},
    {"ies", "y"},
    {"ches", "ch"},
    {"shes", "sh"},
    {"sses", "ss"},
    {"xes", "x"},
    {"ed", ""},
    {"ed", "e"},
    {"ied", "y"},
    {"ing", ""},
    {"ing", "e"},
    {"ings", ""},
    {"ings", "e"},
    {"er", ""},
    {"er", "e"},
    {"ers", ""},
    {"ers", "e"},
    {"ier", "y"},
    {"iest", "y"},
    {"est", ""},
    {"ly", ""},
    {"ily", "y"},
    {"less", ""},
    {"ful", ""},
    {"ness", ""},
    {"al", "e"},
    {"ion", "e"},
    {"ion", ""}
  };

  private Endings() {}

  /** Asked whether it is a word. */
  interface Known {
    boolean is(String word);
  }

  /**
   * Whether the word is a known one with an ending.
   *
   * @param written holds fewer words than {@code known}: those that short words and doubled letters
   *     are believed of
   */
  static boolean stand(String word, Known known, Known written) {
    for (String[] ending : ALL) {
      if (word.endsWith(ending[0]) && !keepsItsE(word, ending)) {
        String rest = word.substring(0, word.length() - ending[0].length());
        boolean plural = ending[0].equals("s");
        String base = rest + ending[1];
        boolean open = OPEN.matcher(base).find() && !ending[0].equals("ier");
        boolean few = !plural && base.length() < LONG_ENOUGH && !open;
        if (isBase(base, plural, few ? written : known) || isDoubled(rest, ending[0], written)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "hereing" and "disableed" are no words: a last "e" gives way to a vowel; "seeing" is one. */
  private static boolean keepsItsE(String word, String[] ending) {
    String rest = word.substring(0, word.length() - ending[0].length());
    return ending[1].isEmpty()
        && BEGIN_WITH_A_VOWEL.indexOf(ending[0].charAt(0)) >= 0
        && rest.endsWith("e")
        && !(ending[0].startsWith("ing") && KEEPS_ITS_E.matcher(rest).find());
  }

  /** A word that ends in "s" takes no further one. */
  private static boolean isBase(String base, boolean plural, Known known) {
    return base.length() >= SHORTEST && !(plural && base.endsWith("s")) && known.is(base);
  }

  /** "planned" is "plan" with its last letter twice, after a single vowel. */
  private static boolean isDoubled(String rest, String ending, Known written) {
    int last = rest.length() - 1;
    return last >= SHORTEST
        && BEGIN_WITH_A_VOWEL.indexOf(ending.charAt(0)) >= 0
        && rest.charAt(last) == rest.charAt(last - 1)
        && VOWELS.indexOf(rest.charAt(last - 2)) >= 0
        && VOWELS.indexOf(rest.charAt(last - 3)) < 0
        && written.is(rest.substring(0, last));
  }
}
