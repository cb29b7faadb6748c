package localoffer.search.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.place.Places;
import localoffer.search.answer.Correction;
import localoffer.search.words.Analysis;
import localoffer.search.words.Analysis.Word;
import localoffer.search.words.StopWords;
import localoffer.search.words.Synonyms;

/**
 * Puts right the words of a query that nobody knows. Leaves alone short words, capitals, numbers,
 * and whatever is known elsewhere.
 */
public final class Speller {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_JOINED = 6;

  /** No name for short has as many letters, so these capitals are shouted. */
  private static final int SHOUTED = 7;

  /** How much commoner the one word has to be than the two, where English knows only the two. */
  private static final int COMMONER = 5;

  private final Vocabulary vocabulary;
  private final Places places;
  private final Synonyms synonyms;
  private final InCompany guesses;

  /**
   * A speller for one reading of the index.
   *
   * @param places whose names are right although no document holds them
   * @param synonyms whose words are too
   */
  public Speller(Vocabulary vocabulary, Places places, Synonyms synonyms) {
    this.vocabulary = vocabulary;
    this.places = places;
    this.synonyms = synonyms;
    guesses = new InCompany(vocabulary, new Guesses(vocabulary, places, synonyms));
  }

  /** The text put right; empty when there is nothing to correct. */
  public Optional<Correction> correct(String text, Company company) throws IOException {
    return replaced(text, false, company);
  }

  /**
   * The text with what may have been meant in place of right words that no document holds; empty
   * when there are none.
   */
  public Optional<Correction> besides(String text, Company company) throws IOException {
    return replaced(text, true, company);
  }

  private Optional<Correction> replaced(String text, boolean besides, Company company)
      throws IOException {
    List<Word> words = Analysis.words(Analysis.WRITTEN, text);
    List<String> terms = words.stream().map(Word::term).toList();
    boolean shouted = isShouted(text, words);
    Corrected corrected = new Corrected(text);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!besides && i + 1 < words.size() && areOne(text, word, words.get(i + 1), company)) {
        corrected.put(word.start(), words.get(i + 1).end(), word.term() + words.get(++i).term());
      } else if (mayBeWrong(text.substring(word.start(), word.end()), word.term(), shouted)) {
        guesses
            .of(terms, i, besides, company)
            .ifPresent(right -> corrected.put(word.start(), word.end(), right));
      }
    }
    return corrected.correction();
  }

  private static boolean isShouted(String text, List<Word> words) {
    return text.equals(text.toUpperCase(Locale.UK))
        && (words.size() > 2 || words.stream().anyMatch(word -> word.term().length() >= SHOUTED));
  }

  private boolean mayBeWrong(String typed, String term, boolean shouted) {
    boolean capitals = typed.equals(typed.toUpperCase(Locale.UK)) && !shouted;
    return term.length() >= SHORTEST
        && !capitals
        && term.chars().allMatch(Character::isLetter)
        && !places.knows(term)
        && !StopWords.has(term);
  }

  /** "wheel chair" is one word, when documents have it so and hardly ever as two. */
  private boolean areOne(String text, Word first, Word second, Company company) throws IOException {
    String joined = first.term() + second.term();
    if (joined.length() < SHORTEST_JOINED
        || !joined.chars().allMatch(Character::isLetter)
        || !text.substring(first.end(), second.start()).equals(" ")
        || StopWords.has(first.term())
        || StopWords.has(second.term())
        || isKnownPhrase(first.term(), second.term())) {
      return false;
    }
    int count = vocabulary.frequency(joined);
    return (count > 0 || vocabulary.isAsked(joined))
        && count
            >= company.together(first.term(), second.term())
                * (EnglishWords.has(joined) ? 1 : COMMONER);
  }

  private boolean isKnownPhrase(String first, String second) {
    return !synonyms.of(Analysis.terms(Analysis.STEMMED, first + " " + second)).isEmpty();
  }

  /** A text while words of it are replaced, from its beginning to its end. */
  private static final class Corrected {

    private final String text;
    private final StringBuilder written = new StringBuilder();
    private final List<String> changed = new ArrayList<>();
    private int done;

    Corrected(String text) {
      this.text = text;
    }

    void put(int start, int end, String right) {
      written.append(text, done, start).append(right);
      done = end;
      changed.add(right);
    }

    Optional<Correction> correction() {
      return changed.isEmpty()
          ? Optional.empty()
          : Optional.of(new Correction(written + text.substring(done), changed));
    }
  }
}
