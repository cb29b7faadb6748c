package localoffer.content.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.content.markdown.HardWords;

/**
 * How hard a text is to read, by the formulas of Flesch and Kincaid. It helps to find what to write
 * again; it proves nothing. Names and words that the glossary explains do not count.
 */
public record ReadingAge(int sentences, int words, int syllables) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(?=\\s|$)|\\n");
  private static final Pattern ADDRESS = Pattern.compile("\\S+(?:://|@|\\.[a-z]{2})\\S*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019-]*");

  /** Measures a text in which each block stands on a line of its own. */
  public static ReadingAge of(String text, HardWords explained) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    String counted = explained.leftOutOf(ADDRESS.matcher(text).replaceAll(" "));
    for (String sentence : SENTENCE_END.split(counted, -1)) {
      Matcher word = WORD.matcher(sentence);
      int wordsBefore = words;
      while (word.find()) {
        if (word.start() == firstLetter(sentence) || !name(word.group())) {
          words++;
          syllables += Syllables.in(word.group());
        }
      }
      sentences += words > wordsBefore ? 1 : 0;
    }
    return new ReadingAge(sentences, words, syllables);
  }

  /** The American school year in which children can read it; 0 when there are no words. */
  public double grade() {
    return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
  }

  /** Over 85 is easy, under 50 is hard; 100 when there are no words. */
  public double ease() {
    return words == 0 ? 100 : 206.835 - 1.015 * words / sentences - 84.6 * syllables / words;
  }

  private static int firstLetter(String sentence) {
    return sentence.length() - sentence.stripLeading().length();
  }

  /** A capital within a sentence, where English gives one only to names. */
  private static boolean name(String word) {
    return Character.isUpperCase(word.charAt(0)) && !word.matches("I(?:['\u2019].*)?");
  }
}
