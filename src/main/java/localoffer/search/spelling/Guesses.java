package localoffer.search.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import localoffer.place.Places;
import localoffer.search.words.Analysis;
import localoffer.search.words.Synonyms;
import org.apache.commons.codec.language.DoubleMetaphone;

/** Guesses what one word of a query was meant to be. */
final class Guesses {

  /** What a slip weighs against a word being common. */
  private static final double SLIP = 5;

  private static final double COMMONNESS = 0.6;
  private static final double COMPANY = 1;

  /** Who writes as it sounds makes one mistake, however many letters it takes. */
  private static final double SOUND = 0.5;

  /** Only so many of the best are looked up beside their neighbours: that takes time. */
  private static final int MOST_IN_COMPANY = 4;

  private static final int COMMON = 5;
  private static final int SHORTEST_ALIKE = 6;
  private static final int SHORTEST_PLACE = 5;

  /** Places are few, and asked for more than they are written of. */
  private static final int PLACE_COUNTS = 20;

  private static final double GAP = 0.9;
  private static final int SHORTEST_HALF = 2;
  private static final int LONGEST_SPLIT = 24;
  private static final int LONGEST_SOUND = 8;

  private final Vocabulary vocabulary;
  private final Places places;
  private final Synonyms synonyms;
  private final DoubleMetaphone sound = new DoubleMetaphone();

  Guesses(Vocabulary vocabulary, Places places, Synonyms synonyms) {
    this.vocabulary = vocabulary;
    this.places = places;
    this.synonyms = synonyms;
    sound.setMaxCodeLen(LONGEST_SOUND);
  }

  /** How much may be wrong with a word. */
  enum Doubt {
    NONE,
    ONLY_SYNONYM,
    ONLY_SOUND,
    ANY
  }

  /**
   * What the word was meant to be, of one word or two; empty when it is right or nothing is near.
   */
  Optional<String> of(List<String> words, int at) throws IOException {
    String word = words.get(at);
    Doubt doubt = doubt(word);
    if (doubt == Doubt.NONE) {
      return Optional.empty();
    }
    List<Guess> guesses = new ArrayList<>();
    Set<String> alike = vocabulary.alike(word);
    for (String other : candidates(word, alike, doubt)) {
      guess(word, other, doubt, alike.contains(other)).ifPresent(guesses::add);
    }
    if (doubt == Doubt.ANY) {
      split(word).ifPresent(guesses::add);
    }
    guesses.sort(Comparator.comparingDouble(Guess::score).reversed());
    return inCompany(guesses, words, at);
  }

  Doubt doubt(String word) throws IOException {
    if (isWritten(word)) {
      return Doubt.NONE;
    }
    if (synonyms.knows(word)) {
      return Doubt.ONLY_SYNONYM;
    }
    if (isRight(word) || Endings.stand(word, this::isRight, this::isWritten)) {
      return Doubt.NONE;
    }
    return vocabulary.isAsked(word) ? Doubt.ONLY_SOUND : Doubt.ANY;
  }

  private boolean isRight(String word) throws IOException {
    return isWritten(word) || EnglishWords.has(word);
  }

  private boolean isWritten(String word) throws IOException {
    return vocabulary.frequency(word) > 0;
  }

  private Set<String> candidates(String word, Set<String> alike, Doubt doubt) throws IOException {
    Set<String> candidates = new LinkedHashSet<>(alike);
    candidates.addAll(vocabulary.near(word));
    if (doubt == Doubt.ANY) {
      candidates.addAll(placeNames());
    }
    return candidates;
  }

  private List<String> placeNames() {
    return places.areas().stream()
        .flatMap(area -> Analysis.terms(Analysis.WRITTEN, area.name()).stream())
        .filter(name -> name.length() >= SHORTEST_PLACE)
        .distinct()
        .toList();
  }

  /**
   * A guess with its score, if it is likely at all.
   *
   * @param alike whether the other is said as the word is written
   */
  private Optional<Guess> guess(String word, String other, Doubt doubt, boolean alike)
      throws IOException {
    boolean sounds = sound.isDoubleMetaphoneEqual(word, other);
    double slips = Slips.cost(word, other) * (alike && sounds ? SOUND : 1);
    int count = vocabulary.frequency(other);
    if (places.knows(other)) {
      count = Math.max(count, PLACE_COUNTS);
    }
    boolean likely =
        switch (doubt) {
          case NONE -> false;
          case ONLY_SYNONYM ->
              isSynonym(word, other)
                  && slips <= most(word) + 1
                  && (sounds || !Endings.stand(word, this::isRight, this::isWritten));
          case ONLY_SOUND ->
              (alike || sounds) && word.length() >= SHORTEST_ALIKE && count >= COMMON;
          case ANY -> slips <= most(word) && !sameStem(word, other);
        };
    double score = COMMONNESS * Math.log1p(count) - SLIP * slips;
    return likely ? Optional.of(new Guess(other, score)) : Optional.empty();
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

  /** The best when what stands beside it in the query counts. */
  private Optional<String> inCompany(List<Guess> guesses, List<String> words, int at)
      throws IOException {
    double most = Double.NEGATIVE_INFINITY;
    String best = null;
    for (Guess guess : guesses.subList(0, Math.min(MOST_IN_COMPANY, guesses.size()))) {
      int beside = 0;
      if (at > 0) {
        beside += vocabulary.together(words.get(at - 1), guess.word);
      }
      if (at + 1 < words.size()) {
        beside += vocabulary.together(guess.word, words.get(at + 1));
      }
      double score = guess.score + COMPANY * Math.log1p(beside);
      if (score > most) {
        most = score;
        best = guess.word;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "halfterm" is two words that documents hold side by side. */
  private Optional<Guess> split(String word) throws IOException {
    Guess best = null;
    int longest = Math.min(word.length(), LONGEST_SPLIT) - SHORTEST_HALF;
    for (int n = SHORTEST_HALF; n <= longest; n++) {
      String first = word.substring(0, n);
      String second = word.substring(n);
      int count = vocabulary.together(first, second);
      double score = COMMONNESS * Math.log1p(count) - SLIP * GAP;
      if (count > (n == SHORTEST_HALF || second.length() == SHORTEST_HALF ? COMMON : 0)
          && (best == null || score > best.score)) {
        best = new Guess(first + " " + second, score);
      }
    }
    return Optional.ofNullable(best);
  }

  private record Guess(String word, double score) {}
}
