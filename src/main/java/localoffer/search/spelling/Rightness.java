package localoffer.search.spelling;

import java.util.stream.Stream;
import localoffer.search.words.Analysis;
import localoffer.search.words.Synonyms;

/**
 * Knows which words are right: those that documents are written in, and those of English.
 *
 * @param synonyms whose words are right too, unless they stand there to be put right
 */
record Rightness(Vocabulary vocabulary, Synonyms synonyms) {

  private static final int LONGEST_ENDING = 2;

  Doubt doubt(String word) {
    if (isWritten(word)) {
      return Doubt.NONE;
    }
    if (synonyms.knows(word)) {
      return Doubt.ONLY_SYNONYM;
    }
    if (isEnglish(word)) {
      return finds(word) ? Doubt.NONE : Doubt.FINDS_NOTHING;
    }
    return isAsked(word) ? Doubt.ONLY_SOUND : Doubt.ANY;
  }

  /** Whether it is a known word with an ending. */
  boolean hasEnding(String word) {
    return Endings.stand(word, this::isRight, this::isWritten);
  }

  private boolean isEnglish(String word) {
    return EnglishWords.has(word) || hasEnding(word);
  }

  private boolean isRight(String word) {
    return isWritten(word) || EnglishWords.has(word);
  }

  private boolean isWritten(String word) {
    return vocabulary.frequency(word) > 0;
  }

  /** What is asked is known by stems; of a short one, the word may be a slip of another. */
  private boolean isAsked(String word) {
    return stems(word)
        .anyMatch(
            stem -> stem.length() >= word.length() - LONGEST_ENDING && vocabulary.isAsked(stem));
  }

  private boolean finds(String word) {
    return stems(word).anyMatch(vocabulary::finds);
  }

  private static Stream<String> stems(String word) {
    return Analysis.terms(Analysis.STEMMED, word).stream();
  }
}
