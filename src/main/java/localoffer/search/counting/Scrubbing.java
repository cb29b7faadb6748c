package localoffer.search.counting;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes out of a person's words what could tell who they are or whom they write about. Where it is
 * in doubt it takes out too much: only counting suffers.
 */
public final class Scrubbing {

  private static final int LONGEST = 128;

  private static final String MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

  /** "my 9 year old son": a word with a capital after it is a name. */
  private static final String MY_CHILD =
      "(?i:\\b(?:my|our|his|her|their) (?:[\\p{L}\\p{N}-]+ ){0,4}?"
          + "(?:son|daughter|child|boy|girl|baby|grandson|granddaughter|brother|sister|nephew"
          + "|niece|husband|wife|partner|friend))";

  /** In this order: an address of a mailbox must go before its parts look like words. */
  private static final List<Step> STEPS =
      List.of(
          drop("\\S*@\\S*"),
          drop("\\S+://\\S+|\\bwww\\.\\S+"),
          drop("\\b(?:called|named|(?:my )?name is|(?:my )?name's)\\b.*"),
          drop("\\b(?:mr|mrs)\\b\\.?(?: \\p{L}[\\p{L}'-]*)?"),
          new Step(Pattern.compile("\\b(?i:dr|ms|miss)\\.? \\p{Lu}\\p{Ll}[\\p{L}'-]*"), " "),
          new Step(Pattern.compile("(" + MY_CHILD + ",?)(?: \\p{Lu}\\p{Ll}[\\p{L}'-]*)+"), "$1"),
          drop("\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTHS + ",? \\d{2,4}\\b"),
          drop("\\b" + MONTHS + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b"),
          new Step(
              insensitive(
                  "\\b([a-z]{1,2}\\d[a-z\\d]?) ?\\d ?[abd-hjlnp-uw-z]{2}(?![\\p{L}\\p{N}])"),
              "$1"),
          drop("\\+?\\(?\\p{Nd}(?:[ ()./-]{0,3}\\p{Nd}){4,}"),
          drop(
              "\\b\\d{1,4}[a-z]?,? (?=(?!year|yr|month)\\p{L}+ (?:\\p{L}+ )?"
                  + "(?:road|rd|street|avenue|ave|lane|drive|crescent|close|grove)\\b)"));

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'&+-]+");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private Scrubbing() {}

  /** The words as they may be kept, in lower case; empty when nothing is left of them. */
  public static Optional<String> of(String typed) {
    String left = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace('’', '\'');
    left = left.replaceAll("\\s+", " ");
    for (Step step : STEPS) {
      left = step.pattern.matcher(left).replaceAll(step.left);
    }
    left = NOT_WORDS.matcher(left).replaceAll(" ").strip().toLowerCase(Locale.UK);
    left = left.substring(0, Math.min(LONGEST, left.length())).strip();
    return LETTER.matcher(left).find() ? Optional.of(left) : Optional.empty();
  }

  private static Step drop(String what) {
    return new Step(insensitive(what), " ");
  }

  private static Pattern insensitive(String what) {
    return Pattern.compile(what, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private record Step(Pattern pattern, String left) {}
}
