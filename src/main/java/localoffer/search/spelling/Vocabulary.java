package localoffer.search.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import localoffer.search.document.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words that the documents of one reading of the index are written in. */
public final class Vocabulary {

  private static final int SHORTEST = 4;
  private static final int MOST_NEAR = 20;
  private static final float ACCURACY = 0.4f;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final String field;
  private final DirectSpellChecker checker = new DirectSpellChecker();

  /**
   * The words of a field.
   *
   * @param field that holds words as they are written
   */
  public Vocabulary(IndexSearcher searcher, String field) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.field = field;
    checker.setMinPrefix(0);
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(ACCURACY);
  }

  /** How many documents hold the word as it is written. */
  int frequency(String word) throws IOException {
    return reader.docFreq(new Term(field, word));
  }

  /** Whether families are known to ask so, rightly spelt or not. */
  boolean isAsked(String word) throws IOException {
    return reader.docFreq(new Term(Field.QUESTIONS.id(), word)) > 0;
  }

  /** Words that are one or two letters away. */
  List<String> near(String word) throws IOException {
    SuggestWord[] near =
        checker.suggestSimilar(
            new Term(field, word), MOST_NEAR, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    List<String> words = new ArrayList<>();
    for (SuggestWord found : near) {
      words.add(found.string);
    }
    return words;
  }

  /** Words that are said as this one is written. */
  Set<String> alike(String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    return terms == null ? Set.of() : SoundAlikes.of(word, new Listed(terms.iterator()));
  }

  /** In how many documents the two stand side by side. */
  int together(String first, String second) throws IOException {
    return frequency(first) == 0 || frequency(second) == 0
        ? 0
        : searcher.count(new PhraseQuery(field, first, second));
  }

  private record Listed(TermsEnum words) implements SoundAlikes.Beginnings {

    @Override
    public boolean begins(String beginning) throws IOException {
      BytesRef looked = new BytesRef(beginning);
      return words.seekCeil(looked) != SeekStatus.END
          && StringHelper.startsWith(words.term(), looked);
    }

    @Override
    public boolean has(String word) throws IOException {
      return words.seekExact(new BytesRef(word));
    }
  }
}
