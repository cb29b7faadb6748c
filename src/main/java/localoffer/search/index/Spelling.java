package localoffer.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import localoffer.search.answer.Correction;
import localoffer.search.spelling.Company;
import localoffer.search.spelling.Speller;
import localoffer.search.spelling.Vocabulary;
import localoffer.search.words.Synonyms;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Puts queries right from the words of the index as it is read. Keeps the words in memory until the
 * index or the synonyms are others.
 */
public final class Spelling {

  private volatile @Nullable Kept latest;
  private @Nullable Words words;

  /**
   * A query as it will be searched for.
   *
   * @param text with its wrong words put right
   * @param worded the same with common words in place of right ones that no document holds, which
   *     may be slips that happen to be words; it is for finding words, not for saying
   * @param correction what was put right, absent when nothing was
   * @param besides what else is looked for, absent when nothing is
   */
  public record Spelt(
      String text, String worded, @Nullable Correction correction, @Nullable Correction besides) {

    /** A query that is to be searched for as it was typed. */
    public static Spelt asTyped(String text) {
      return new Spelt(text, text, null, null);
    }
  }

  /** Puts a query right; what there is no time for stays as it is. */
  public Spelt of(IndexSearcher searcher, Lexicon lexicon, String typed) throws IOException {
    Speller speller = speller(searcher, lexicon);
    Company company = new Company(searcher, Documents.WRITTEN);
    Optional<Correction> correction = speller.correct(typed, company);
    String text = correction.map(Correction::text).orElse(typed);
    Optional<Correction> besides = speller.besides(text, company);
    String worded = besides.map(Correction::text).orElse(text);
    return new Spelt(text, worded, correction.orElse(null), besides.orElse(null));
  }

  /**
   * The words that most documents are written in, the commonest first.
   *
   * @param letters how many a word has at least
   */
  public List<String> commonest(IndexSearcher searcher, int words, int letters) throws IOException {
    return vocabulary(searcher).commonest(words, letters);
  }

  private Speller speller(IndexSearcher searcher, Lexicon lexicon) throws IOException {
    Kept kept = latest;
    return kept != null && kept.isOf(searcher, lexicon) ? kept.speller : read(searcher, lexicon);
  }

  private synchronized Speller read(IndexSearcher searcher, Lexicon lexicon) throws IOException {
    Kept kept = latest;
    if (kept == null || !kept.isOf(searcher, lexicon)) {
      Speller speller = new Speller(vocabulary(searcher), lexicon.places(), lexicon.synonyms());
      kept = new Kept(Spelling.key(searcher), lexicon.synonyms(), speller);
      latest = kept;
    }
    return kept.speller;
  }

  /** Reads the words now, so that the next search need not. */
  void prepare(IndexSearcher searcher) throws IOException {
    vocabulary(searcher);
  }

  private synchronized Vocabulary vocabulary(IndexSearcher searcher) throws IOException {
    Words kept = words;
    if (kept == null || !kept.key.equals(key(searcher))) {
      IndexReader reader = searcher.getIndexReader();
      kept = new Words(key(searcher), Vocabulary.of(reader, Documents.WRITTEN, Documents.TEXT));
      words = kept;
    }
    return kept.vocabulary;
  }

  private static IndexReader.CacheKey key(IndexSearcher searcher) {
    return Objects.requireNonNull(searcher.getIndexReader().getReaderCacheHelper()).getKey();
  }

  private record Words(IndexReader.CacheKey key, Vocabulary vocabulary) {}

  private record Kept(IndexReader.CacheKey key, Synonyms synonyms, Speller speller) {

    boolean isOf(IndexSearcher searcher, Lexicon lexicon) {
      return key.equals(Spelling.key(searcher)) && synonyms.equals(lexicon.synonyms());
    }
  }
}
