package localoffer.search.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.search.answer.Mode;
import localoffer.search.meaning.Likely;
import localoffer.search.meaning.Likeness;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is found by meaning, and whether words find anything beside it.
 *
 * @param like absent to go by words alone
 * @param ids of the documents that mean enough of the same
 */
record Meant(@Nullable Likeness like, List<String> ids, boolean byWords) {

  private static final int MOST = 40;

  /** What is less like than this is not found by meaning, however little else there is. */
  private static final double LEAST = 0.3;

  /** Nor is what is so much less like than the most like. */
  private static final double SHARE = 0.65;

  static Meant of(Optional<Likeness> like, Mode mode) {
    if (like.isEmpty()) {
      return new Meant(null, List.of(), true);
    }
    Map<String, Likely> nearest = like.get().nearest(MOST);
    double most = nearest.values().stream().mapToDouble(Likely::cosine).max().orElse(0);
    List<String> ids =
        nearest.entrySet().stream()
            .filter(found -> found.getValue().cosine() >= Math.max(LEAST, SHARE * most))
            .map(Map.Entry::getKey)
            .toList();
    return new Meant(like.get(), ids, mode != Mode.MEANING);
  }

  /** What is found by meaning; empty when nothing is. */
  Optional<Query> found() {
    return ids.isEmpty() ? Optional.empty() : Optional.of(Queries.ids(ids));
  }

  /** What words find, with what is found by meaning. */
  Query with(Query words) {
    Query meant = Queries.ids(ids);
    if (!byWords) {
      return meant;
    }
    return ids.isEmpty() ? words : Queries.either(words, meant);
  }
}
