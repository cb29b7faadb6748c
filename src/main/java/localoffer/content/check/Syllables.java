package localoffer.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of English words by their spelling: right for most, near for the rest. */
final class Syllables {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Words that keep no rule. */
  private static final Map<String, Integer> ODD =
      Map.ofEntries(
          Map.entry("area", 3),
          Map.entry("areas", 3),
          Map.entry("idea", 3),
          Map.entry("ideas", 3),
          Map.entry("people", 2),
          Map.entry("anyone", 3),
          Map.entry("everyone", 3),
          Map.entry("business", 2),
          Map.entry("element", 3),
          Map.entry("implement", 3),
          Map.entry("complement", 3),
          Map.entry("hundred", 2),
          Map.entry("lion", 2),
          Map.entry("rely", 2),
          Map.entry("parliament", 3),
          Map.entry("marriage", 2),
          Map.entry("carriage", 2),
          Map.entry("poem", 2),
          Map.entry("series", 2),
          Map.entry("theatre", 3),
          Map.entry("tier", 1),
          Map.entry("priest", 1),
          Map.entry("recipe", 3),
          Map.entry("cafe", 2),
          Map.entry("maybe", 2),
          Map.entry("naked", 2),
          Map.entry("pathway", 2),
          Map.entry("evening", 2),
          Map.entry("evenings", 2),
          Map.entry("diabetes", 4),
          Map.entry("whoever", 3),
          Map.entry("wednesday", 2));

  /** Spelling made to follow the sound, before vowels are counted; Y is a consonant. */
  private static final List<Rule> RESPELT =
      List.of(
          new Rule("qu", "q"),
          new Rule("y(?=[aeiou])", "Y"),
          new Rule("^every", "evry"),
          new Rule("^some(?=[^sdr])", "sum"),
          new Rule(
              "^(hom|tim|guid|sid|lif|saf|wid|lik|wher|ther|car)e(?=[bcdfghjklmnpqrstvwxz]\\w\\w)",
              "$1"),
          new Rule("friend", "frend"),
          new Rule("(?<=[^aeiouy])e(?=(?:ly|ful|fully|less|ments?|ness|ships?|ty)$)", ""),
          new Rule("(?<=[^aeioul])(?<!tr)e$|(?<=[aeiou]l)e$", ""),
          new Rule("(?<=[^aeioutd])(?<![^aeioul]l)ed$", "d"),
          new Rule("(?<=[^aeiouscxzgl])(?<!ch|sh|tr)es$|(?<=[aeiou]l)es$", "s"));

  /** Two vowels in a row that are said apart. */
  private static final Pattern APART =
      Pattern.compile(
          "[aeiou]ing|(?<![ct])ia(?!ge)|(?<=[ct])iat|(?<![tscgxlnh])io(?!ur)|(?<=[tscg])io(?!n|u)"
              + "|(?<![tc])ie[nt]|ie(?:r|rs|st)$|iu|(?<!g|ch)eo|crea[tc]|^react|ua[lt]|uary|iety|eum|[^aeiou]Ying|ue[nl]|uici"
              + "|^coo[rp]|[ia]sms?$|(?:s|d)n['\u2019]t$|^riot|[^q]uou");

  private Syllables() {}

  /** How many syllables a word has: at least one; the parts of a hyphened word are added up. */
  static int in(String word) {
    int syllables = 0;
    for (String part : word.toLowerCase(Locale.UK).split("-", -1)) {
      syllables += part.isEmpty() ? 0 : inPart(part);
    }
    return Math.max(1, syllables);
  }

  private static int inPart(String word) {
    String plain = word.replaceFirst("['\u2019]s?$", "");
    Integer odd = ODD.get(plain);
    if (odd != null) {
      return odd;
    }
    String respelt = plain;
    for (Rule rule : RESPELT) {
      respelt = rule.spelling.matcher(respelt).replaceAll(rule.sound);
    }
    return Math.max(1, count(VOWELS, respelt) + count(APART, respelt));
  }

  private static int count(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private record Rule(Pattern spelling, String sound) {

    Rule(String spelling, String sound) {
      this(Pattern.compile(spelling), sound);
    }
  }
}
