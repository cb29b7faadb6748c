package localoffer.search.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import localoffer.search.spelling.Guesses.Guess;
import org.jspecify.annotations.Nullable;

/** Chooses among the guesses for a word by what stands beside it in the query. */
final class InCompany {

  private static final double COMPANY = 1;

  /** Only so many of the best are looked up beside their neighbours: that takes time. */
  private static final int MOST_IN_COMPANY = 4;

  private static final int COMMON = 5;
  private static final int KNOWN_PHRASE = 10;
  private static final double GAP = 0.9;
  private static final int SHORTEST_HALF = 2;
  private static final int LONGEST_SPLIT = 24;

  private final Vocabulary vocabulary;
  private final Guesses guesses;
  private final Lately<Asked, Optional<String>> lately = new Lately<>();

  InCompany(Vocabulary vocabulary, Guesses guesses) {
    this.vocabulary = vocabulary;
    this.guesses = guesses;
  }

  /** A word of a query, between its neighbours. */
  private record Asked(@Nullable String before, String word, @Nullable String after) {}

  /**
   * What the word was meant to be, of one word or two; empty when it is right, nothing is near or
   * the time is up.
   *
   * @param besides whether to guess at right words that find nothing, and at no others
   */
  Optional<String> of(List<String> words, int at, boolean besides, Company company)
      throws IOException {
    Doubt doubt = guesses.doubt(words.get(at));
    if (doubt == Doubt.NONE || besides != (doubt == Doubt.FINDS_NOTHING) || company.isTimeUp()) {
      return Optional.empty();
    }
    Asked asked =
        new Asked(
            at > 0 ? words.get(at - 1) : null,
            words.get(at),
            at + 1 < words.size() ? words.get(at + 1) : null);
    Optional<String> known = lately.get(asked);
    if (known == null) {
      known = guess(asked, doubt, company);
      if (!company.isTimeUp()) {
        lately.keep(asked, known);
      }
    }
    return known;
  }

  private Optional<String> guess(Asked asked, Doubt doubt, Company company) throws IOException {
    List<Guess> all = new ArrayList<>(guesses.of(asked.word, doubt));
    if (doubt == Doubt.ANY) {
      split(asked.word, company).ifPresent(all::add);
      all.sort(Guess.BEST_FIRST);
    }
    boolean alone = asked.before == null && asked.after == null;
    return best(all, asked, company, doubt == Doubt.FINDS_NOTHING && !alone);
  }

  /**
   * The best when what stands beside it counts.
   *
   * @param seen whether it has to be seen beside one of them
   */
  private Optional<String> best(List<Guess> all, Asked asked, Company company, boolean seen)
      throws IOException {
    double most = Double.NEGATIVE_INFINITY;
    String best = null;
    for (Guess guess : all.subList(0, Math.min(MOST_IN_COMPANY, all.size()))) {
      if (guess.score() + atMost(asked.before, guess) + atMost(asked.after, guess) <= most) {
        continue;
      }
      int beside =
          together(asked.before, guess.word(), company)
              + together(guess.word(), asked.after, company);
      double score = guess.score() + COMPANY * Math.log1p(beside);
      if (score > most && (beside > 0 || !seen)) {
        most = score;
        best = guess.word();
      }
    }
    return Optional.ofNullable(best);
  }

  /** What a neighbour could add, were it always beside the word. */
  private double atMost(@Nullable String neighbour, Guess guess) {
    return neighbour == null ? 0 : COMPANY * Math.log1p(rarer(neighbour, guess.word()));
  }

  private int rarer(String first, String second) {
    return Math.min(vocabulary.frequency(first), vocabulary.frequency(second));
  }

  private int together(@Nullable String first, @Nullable String second, Company company)
      throws IOException {
    return first == null || second == null || rarer(first, second) == 0
        ? 0
        : company.together(first, second);
  }

  /** "halfterm" is two words that documents hold side by side. */
  private Optional<Guess> split(String word, Company company) throws IOException {
    Guess best = null;
    int longest = Math.min(word.length(), LONGEST_SPLIT) - SHORTEST_HALF;
    for (int n = SHORTEST_HALF; n <= longest; n++) {
      String first = word.substring(0, n);
      String second = word.substring(n);
      int count = guesses.isPhrase(first, second) ? KNOWN_PHRASE : together(first, second, company);
      double score = Guesses.score(count, GAP);
      if (count > (n == SHORTEST_HALF || second.length() == SHORTEST_HALF ? COMMON : 0)
          && (best == null || score > best.score())) {
        best = new Guess(first + " " + second, score);
      }
    }
    return Optional.ofNullable(best);
  }
}
