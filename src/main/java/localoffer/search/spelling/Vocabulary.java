package localoffer.search.spelling;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.search.document.Field;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of one reading of the index, kept in memory. */
public final class Vocabulary {

  /** Of so few letters, two wrong ones leave too little. */
  private static final int SHORT = 5;

  private final Map<String, Integer> written;
  private final Set<String> asked;
  private final Set<String> found;
  private final int documents;
  private final NearWords near;
  private final String[] inOrder;

  private Vocabulary(
      Map<String, Integer> written, Set<String> asked, Set<String> found, int documents) {
    this.written = written;
    this.asked = asked;
    this.found = found;
    this.documents = documents;
    near = new NearWords(written.keySet());
    inOrder = written.keySet().stream().sorted().toArray(String[]::new);
  }

  /**
   * Reads the words.
   *
   * @param field that holds words as they are written
   * @param text that holds all that words can find, as stems
   */
  public static Vocabulary of(IndexReader reader, String field, String text) throws IOException {
    return new Vocabulary(
        counts(reader, field),
        Set.copyOf(counts(reader, Field.QUESTIONS.id()).keySet()),
        Set.copyOf(counts(reader, text).keySet()),
        reader.numDocs());
  }

  private static Map<String, Integer> counts(IndexReader reader, String field) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        counts.put(term.utf8ToString(), each.docFreq());
      }
    }
    return counts;
  }

  /** The words that most documents hold, the commonest first, of so many letters at least. */
  public List<String> commonest(int words, int letters) {
    return written.entrySet().stream()
        .filter(word -> word.getKey().length() >= letters)
        .filter(word -> word.getKey().chars().allMatch(letter -> letter >= 'a' && letter <= 'z'))
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(words)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many documents hold the word as it is written. */
  int frequency(String word) {
    return written.getOrDefault(word, 0);
  }

  /** How many documents there are. */
  int documents() {
    return documents;
  }

  /** Whether families are known to ask so, rightly spelt or not. */
  boolean isAsked(String word) {
    return asked.contains(word);
  }

  /** Whether any document is found by the stem. */
  boolean finds(String stem) {
    return found.contains(stem);
  }

  /** Words that are one or two letters away. */
  List<String> near(String word) {
    return near.of(word, word.length() <= SHORT ? 1 : 2);
  }

  /** Words that are said as this one is written. */
  Set<String> alike(String word) {
    return SoundAlikes.of(word, inOrder);
  }
}
