package localoffer.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import localoffer.search.answer.Correction;
import localoffer.search.document.Field;
import localoffer.search.words.Analysis;
import localoffer.search.words.Analysis.Word;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Puts right the words of a query that nobody knows, from the words of the index as they are
 * written. Leaves alone short words, capitals, numbers, and whatever is known elsewhere.
 */
final class Spelling {

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int CANDIDATES = 12;

  /**
   * What families ask may be misspelt: such a word gives way to a common one that sounds the same.
   */
  private static final int SHORTEST_ASKED = 6;

  private static final int COMMON = 5;

  private final IndexSearcher searcher;
  private final IndexReader reader;
  private final Lexicon lexicon;
  private final DirectSpellChecker checker = new DirectSpellChecker();
  private final DoubleMetaphone sound = new DoubleMetaphone();

  /**
   * A speller for one reading of the index.
   *
   * @param lexicon words that are right although no document holds them
   */
  Spelling(IndexSearcher searcher, Lexicon lexicon) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
    this.lexicon = lexicon;
    checker.setMinPrefix(0);
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(0.4f);
  }

  /** The text put right; empty when there is nothing to correct. */
  Optional<Correction> correct(String text) throws IOException {
    List<Word> words = Analysis.words(Analysis.WRITTEN, text);
    boolean shouted = words.size() > 2 && text.equals(text.toUpperCase(Locale.UK));
    StringBuilder corrected = new StringBuilder();
    List<String> changed = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String typed = text.substring(word.start(), word.end());
      if (mayBeWrong(typed, word.term(), shouted)) {
        Optional<String> better = better(words, i);
        if (better.isPresent()) {
          corrected.append(text, done, word.start()).append(better.get());
          done = word.end();
          changed.add(better.get());
        }
      }
    }
    return changed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Correction(corrected + text.substring(done), changed));
  }

  private boolean mayBeWrong(String typed, String term, boolean shouted) throws IOException {
    boolean capitals = typed.equals(typed.toUpperCase(Locale.UK)) && !shouted;
    return term.length() >= SHORTEST
        && !capitals
        && term.chars().allMatch(Character::isLetter)
        && !lexicon.places().knows(term)
        && isUnwritten(term);
  }

  /** Whether no text that officers wrote has the word, in any of its endings. */
  private boolean isUnwritten(String term) throws IOException {
    return frequency(term) == 0
        && !hasStem(term, EnumSet.complementOf(EnumSet.of(Field.QUESTIONS)));
  }

  private boolean hasStem(String term, Set<Field> fields) throws IOException {
    for (String stem : Analysis.terms(Analysis.STEMMED, term)) {
      for (Field field : fields) {
        if (reader.docFreq(new Term(field.id(), stem)) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private int frequency(String term) throws IOException {
    return reader.docFreq(new Term(Documents.WRITTEN, term));
  }

  private Optional<String> better(List<Word> words, int at) throws IOException {
    String wrong = words.get(at).term();
    SuggestWord[] near =
        checker.suggestSimilar(
            new Term(Documents.WRITTEN, wrong),
            CANDIDATES,
            reader,
            SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
    boolean asked = hasStem(wrong, EnumSet.of(Field.QUESTIONS));
    List<Candidate> candidates = new ArrayList<>();
    for (SuggestWord word : near) {
      int edits = edits(wrong, word.string);
      boolean sounds = sound.isDoubleMetaphoneEqual(wrong, word.string);
      if (likely(wrong, edits, sounds)
          && (!asked || (sounds && wrong.length() >= SHORTEST_ASKED && word.freq >= COMMON))
          && (!lexicon.synonyms().knows(wrong) || isSynonym(wrong, word.string))) {
        double context = Math.log1p(beside(word.string, words, at));
        double score = (sounds ? 1 : 0) - 2.0 * edits + 0.5 * Math.log1p(word.freq) + context;
        candidates.add(new Candidate(word.string, score));
      }
    }
    return candidates.stream()
        .max(Comparator.comparingDouble(Candidate::score))
        .map(Candidate::word)
        .or(() -> asked || lexicon.synonyms().knows(wrong) ? Optional.empty() : split(wrong));
  }

  private static boolean likely(String wrong, int edits, boolean sounds) {
    return edits <= 1 || (edits == 2 && (wrong.length() >= LONG || sounds));
  }

  /** A misspelling that an officer wrote down as a synonym still has its right spelling said. */
  private boolean isSynonym(String wrong, String word) {
    List<String> right = Analysis.terms(Analysis.STEMMED, word);
    return lexicon.synonyms().of(Analysis.terms(Analysis.STEMMED, wrong)).contains(right);
  }

  /** In how many documents the word stands beside its neighbours in the query. */
  private int beside(String word, List<Word> words, int at) throws IOException {
    int count = 0;
    if (at > 0) {
      count += together(words.get(at - 1).term(), word);
    }
    if (at + 1 < words.size()) {
      count += together(word, words.get(at + 1).term());
    }
    return count;
  }

  private int together(String first, String second) throws IOException {
    return searcher.count(new PhraseQuery(1, Documents.WRITTEN, first, second));
  }

  /** "shortbreaks" is two words that the index holds side by side. */
  private Optional<String> split(String wrong) {
    return Stream.iterate(3, n -> n <= wrong.length() - 3, n -> n + 1)
        .map(n -> new String[] {wrong.substring(0, n), wrong.substring(n)})
        .filter(halves -> areNeighbours(halves[0], halves[1]))
        .map(halves -> halves[0] + " " + halves[1])
        .findFirst();
  }

  private boolean areNeighbours(String first, String second) {
    try {
      return searcher.count(new PhraseQuery(Documents.WRITTEN, first, second)) > 0;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Letters to change, add, leave out or swap with the next. */
  static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }

  private record Candidate(String word, double score) {}
}
