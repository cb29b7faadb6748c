package localoffer.search.words;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Folds British and American spellings of a word into one form, the same for text and query. */
final class BritishSpelling extends TokenFilter {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("licence", "license"),
          Map.entry("practise", "practice"),
          Map.entry("grey", "gray"),
          Map.entry("mom", "mum"),
          Map.entry("mummy", "mum"),
          Map.entry("enrol", "enroll"),
          Map.entry("learnt", "learned"),
          Map.entry("children", "child"),
          Map.entry("childrens", "child"),
          Map.entry("cries", "cry"),
          Map.entry("dialogue", "dialog"),
          Map.entry("tyre", "tire"));

  private static final Pattern OUR =
      Pattern.compile("(behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum)our");
  private static final Pattern GREEK = Pattern.compile("(p)ae(d)|(h)ae(m)|(an)ae(m|st)|(rrh)oe(a)");
  private static final Pattern RE = Pattern.compile("(cen|thea|me|li)tre(s?)$|(fi)bre(s?)$");
  private static final Pattern ISE = Pattern.compile("(?<=.{3})is(e[drs]?|ing|ations?|ational)$");
  private static final Pattern LL =
      Pattern.compile("(counsel|travel|label|cancel|model|signal|channel)l(?=ing|ed|er|or)");

  private static final int MOST_REMEMBERED = 20_000;
  private static final Map<String, String> FOLDED = new ConcurrentHashMap<>();

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  BritishSpelling(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (term.length() > 3) {
      String folded = remembered(term.toString());
      term.setEmpty().append(folded);
    }
    return true;
  }

  /** Texts say the same words again and again. */
  private static String remembered(String word) {
    String folded = FOLDED.get(word);
    if (folded == null) {
      folded = fold(word);
      if (FOLDED.size() < MOST_REMEMBERED) {
        FOLDED.put(word, folded);
      }
    }
    return folded;
  }

  static String fold(String word) {
    String known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    String folded = OUR.matcher(word).replaceAll("$1or");
    folded = GREEK.matcher(folded).replaceAll("$1$3$5$7e$2$4$6$8");
    folded = RE.matcher(folded).replaceAll(match -> american(match.group()));
    folded = ISE.matcher(folded).replaceAll("iz$1");
    return LL.matcher(folded).replaceAll("$1");
  }

  private static String american(String ending) {
    return ending.replace("tre", "ter").replace("bre", "ber");
  }
}
