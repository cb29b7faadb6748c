package localoffer.search.index;

import java.io.IOException;
import java.util.Optional;
import localoffer.search.answer.Correction;
import localoffer.search.spelling.Speller;
import localoffer.search.spelling.Vocabulary;
import org.apache.lucene.search.IndexSearcher;

/** Puts a query right from the words of one reading of the index. */
public record Spelling(IndexSearcher searcher, Lexicon lexicon) {

  /** The text put right; empty when there is nothing to correct. */
  public Optional<Correction> correct(String text) throws IOException {
    Vocabulary vocabulary = new Vocabulary(searcher, Documents.WRITTEN);
    return new Speller(vocabulary, lexicon.places(), lexicon.synonyms()).correct(text);
  }
}
