package localoffer.search.spelling;

import java.io.IOException;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * Which words stand side by side, in one reading of the index.
 *
 * @param searcher with a time limit, if there is one
 * @param field that holds words as they are written
 */
public record Company(IndexSearcher searcher, String field) {

  /** Counting further would take time and tell nothing. */
  static final int MOST = 100;

  /** In how many documents the two stand side by side, but for those past the most. */
  int together(String first, String second) throws IOException {
    PhraseQuery phrase = new PhraseQuery(field, first, second);
    TopScoreDocCollectorManager some = new TopScoreDocCollectorManager(1, null, MOST);
    long count = searcher.search(new ConstantScoreQuery(phrase), some).totalHits.value();
    return (int) Math.min(count, MOST);
  }

  /** Whether the time is up, so that what was counted is not all there is. */
  boolean isTimeUp() {
    return searcher.timedOut()
        || (searcher.getTimeout() != null && searcher.getTimeout().shouldExit());
  }
}
