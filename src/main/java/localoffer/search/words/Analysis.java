package localoffer.search.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How text becomes terms. {@link #WRITTEN} keeps words as people write them; {@link #STEMMED} also
 * folds British spelling and takes endings off, by a stemmer that answers with whole words.
 */
public final class Analysis {

  public static final Analyzer WRITTEN = new English(false);
  public static final Analyzer STEMMED = new English(true);

  private static final int GAP_BETWEEN_VALUES = 100;

  private Analysis() {}

  /** A term, and where in the text it stood (character offsets). */
  public record Word(String term, int start, int end) {}

  /** The terms of a text in order. */
  public static List<Word> words(Analyzer analyzer, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The terms alone. */
  public static List<String> terms(Analyzer analyzer, String text) {
    return words(analyzer, text).stream().map(Word::term).toList();
  }

  private static final class English extends Analyzer {

    private final boolean stemmed;

    English(boolean stemmed) {
      this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      TokenStream stream = new LowerCaseFilter(tokenizer);
      stream = new EnglishPossessiveFilter(stream);
      stream = new WithoutApostrophes(stream);
      stream = new ASCIIFoldingFilter(stream);
      if (stemmed) {
        stream = new KStemFilter(new BritishSpelling(stream));
      }
      return new TokenStreamComponents(tokenizer, stream);
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP_BETWEEN_VALUES;
    }
  }

  /** "dont" and "don't" are one word. */
  private static final class WithoutApostrophes extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WithoutApostrophes(TokenStream input) {
      super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      char[] letters = term.buffer();
      int left = 0;
      for (int i = 0; i < term.length(); i++) {
        if (letters[i] != '\'' && letters[i] != '’') {
          letters[left++] = letters[i];
        }
      }
      term.setLength(left);
      return true;
    }
  }
}
