package localoffer.search.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.place.Places;
import localoffer.search.words.Analysis;
import localoffer.search.words.StopWords;
import localoffer.search.words.Synonyms;
import org.apache.commons.codec.language.DoubleMetaphone;

/** Guesses what one word of a query was meant to be. */
final class Guesses {

  /** What a slip weighs against a word being common. */
  private static final double SLIP = 5;

  private static final double COMMONNESS = 0.7;

  /** Who writes as it sounds makes one mistake, however many letters it takes. */
  private static final double SOUND = 0.5;

  private static final double ONE_SLIP = 0.9;

  private static final int COMMON = 5;
  private static final int SHORTEST_ALIKE = 6;
  private static final int SHORTEST_PLACE = 5;

  /** Places are few, and asked for more than they are written of. */
  private static final int PLACE_COUNTS = 20;

  /** Words like "you" are everywhere, and hardly ever all that was meant. */
  private static final int STOP_WORD_COUNTS = 40;

  /** What finds nothing may be a slip only for a word in so many of the documents. */
  private static final double VERY_COMMON = 0.04;

  private static final double CLEARLY_ONE_SLIP = 1.25;

  private static final int LONGEST_SOUND = 8;

  private final Vocabulary vocabulary;
  private final Places places;
  private final Synonyms synonyms;
  private final Rightness rightness;
  private final NearWords placeNames;
  private final DoubleMetaphone sound = new DoubleMetaphone();

  Guesses(Vocabulary vocabulary, Places places, Synonyms synonyms) {
    this.vocabulary = vocabulary;
    this.places = places;
    this.synonyms = synonyms;
    rightness = new Rightness(vocabulary, synonyms);
    placeNames =
        new NearWords(
            places.areas().stream()
                .flatMap(area -> Analysis.terms(Analysis.WRITTEN, area.name()).stream())
                .filter(name -> name.length() >= SHORTEST_PLACE)
                .distinct()
                .toList());
    sound.setMaxCodeLen(LONGEST_SOUND);
  }

  /** What a word may have been meant to be; the higher the score, the likelier. */
  record Guess(String word, double score) {

    static final Comparator<Guess> BEST_FIRST = Comparator.comparingDouble(Guess::score).reversed();
  }

  Doubt doubt(String word) {
    return rightness.doubt(word);
  }

  /** The words it may have been, the likeliest first; none when it is right. */
  List<Guess> of(String word, Doubt doubt) {
    List<Guess> guesses = new ArrayList<>();
    if (doubt != Doubt.NONE) {
      Set<String> alike = vocabulary.alike(word);
      for (String other : candidates(word, alike, doubt)) {
        guess(word, other, doubt, alike.contains(other)).ifPresent(guesses::add);
      }
      guesses.sort(Guess.BEST_FIRST);
    }
    return guesses;
  }

  /** Whether the two are a phrase that an officer wrote down as one. */
  boolean isPhrase(String first, String second) {
    return !synonyms.of(Analysis.terms(Analysis.STEMMED, first + " " + second)).isEmpty();
  }

  /** What two words run together are worth as a guess. */
  static double score(int count, double slips) {
    return COMMONNESS * Math.log1p(count) - SLIP * slips;
  }

  private Set<String> candidates(String word, Set<String> alike, Doubt doubt) {
    Set<String> candidates = new LinkedHashSet<>(alike);
    candidates.addAll(vocabulary.near(word));
    if (doubt == Doubt.ANY) {
      candidates.addAll(placeNames.of(word, 2));
    }
    return candidates;
  }

  /**
   * A guess with its score, if it is likely at all.
   *
   * @param alike whether the other is said as the word is written
   */
  private Optional<Guess> guess(String word, String other, Doubt doubt, boolean alike) {
    double slips = Slips.cost(word, other);
    if (alike && sounds(word, other)) {
      slips = Math.min(slips, Math.max(ONE_SLIP, SOUND * slips));
    }
    int count = count(other);
    boolean likely =
        switch (doubt) {
          case NONE -> false;
          case FINDS_NOTHING ->
              slips <= CLEARLY_ONE_SLIP && count >= VERY_COMMON * vocabulary.documents();
          case ONLY_SYNONYM ->
              isSynonym(word, other)
                  && slips <= most(word) + 1
                  && (sounds(word, other) || !rightness.hasEnding(word));
          case ONLY_SOUND ->
              word.length() >= SHORTEST_ALIKE
                  && count >= COMMON
                  && (alike || (slips <= CLEARLY_ONE_SLIP && sounds(word, other)));
          case ANY -> slips <= most(word) && !sameStem(word, other);
        };
    return likely ? Optional.of(new Guess(other, score(count, slips))) : Optional.empty();
  }

  private boolean sounds(String word, String other) {
    return sound.isDoubleMetaphoneEqual(word, other);
  }

  private int count(String word) {
    int count = vocabulary.frequency(word);
    if (places.knows(word)) {
      return Math.max(count, PLACE_COUNTS);
    }
    return StopWords.has(word) ? Math.min(count, STOP_WORD_COUNTS) : count;
  }

  /** How much may be wrong in a word of this length. */
  private static double most(String word) {
    return switch (word.length()) {
      case 0, 1, 2, 3 -> 0;
      case 4 -> 1;
      case 5 -> 1.3;
      case 6, 7 -> 1.9;
      case 8, 9 -> 2.3;
      default -> 2.8;
    };
  }

  /** A misspelling that an officer wrote down as a synonym still has its right spelling said. */
  private boolean isSynonym(String wrong, String word) {
    return synonyms
        .of(Analysis.terms(Analysis.STEMMED, wrong))
        .contains(Analysis.terms(Analysis.STEMMED, word));
  }

  private static boolean sameStem(String word, String other) {
    return Analysis.terms(Analysis.STEMMED, word).equals(Analysis.terms(Analysis.STEMMED, other));
  }
}
