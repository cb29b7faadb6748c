package localoffer.feedback.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text where it stands.
 *
 * @param text as it was typed, without the 's at its end
 * @param base the same in small letters
 * @param gap what stands between the word before and this one
 */
record Word(String text, String base, int from, int to, String gap) {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:-\\p{L}[\\p{L}\\p{M}'’]*)*");
  private static final Pattern OWN = Pattern.compile("['’]s?$");

  static List<Word> of(String words) {
    List<Word> found = new ArrayList<>();
    int before = 0;
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      String text = OWN.matcher(matcher.group()).replaceFirst("");
      String gap = words.substring(before, matcher.start());
      String base = text.replace('’', '\'').toLowerCase(Locale.UK);
      found.add(new Word(text, base, matcher.start(), matcher.start() + text.length(), gap));
      before = matcher.end();
    }
    return found;
  }

  /** With a capital first and a small letter after it, or a capital alone. */
  boolean isCapital() {
    return Character.isUpperCase(text.charAt(0)) && (text.length() == 1 || !isShouted());
  }

  /** In capitals only, as a short form is, or a whole text that is shouted. */
  boolean isShouted() {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.UK));
  }

  boolean startsSentence() {
    return from == 0 || gap.matches("(?s).*[.!?\\n:\"“(].*");
  }

  boolean isOneOf(String... bases) {
    return List.of(bases).contains(base);
  }

  /** A small word inside a title. */
  boolean isLinking() {
    return isOneOf("and", "to", "of", "in", "for", "n");
  }

  /** Follows the word before it directly, at most after a comma or the like. */
  boolean follows() {
    return gap.matches("[ ,(&:\"'“‘–-]{1,3}");
  }

  /** With nothing but a space between. */
  boolean adjoins() {
    return gap.equals(" ");
  }
}
