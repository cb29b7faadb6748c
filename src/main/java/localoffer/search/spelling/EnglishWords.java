package localoffer.search.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Ordinary English words, which are right although the site does not hold them. They are those of
 * the stemmer's own dictionary: it takes "-ize" off a word only when what is left stands there.
 */
final class EnglishWords {

  private static final String ENDING = "ize";

  private EnglishWords() {}

  /** Whether the dictionary holds the word itself. */
  static boolean has(String word) {
    return stem(word + ENDING).equals(word);
  }

  private static String stem(String word) {
    KeywordTokenizer whole = new KeywordTokenizer();
    whole.setReader(new java.io.StringReader(word));
    try (TokenStream stream = new KStemFilter(whole)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      return stream.incrementToken() ? term.toString() : word;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
