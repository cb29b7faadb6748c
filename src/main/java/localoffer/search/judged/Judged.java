package localoffer.search.judged;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A query in families' words, and how right each document is for it.
 *
 * @param kind what sort of query it is ("typos")
 * @param grades by address: 3 the answer, 2 good, 1 some help; every other document is 0
 */
public record Judged(String kind, String query, Map<String, Integer> grades) {

  static final int BEST = 3;
  static final int RIGHT = 2;

  public Judged {
    grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
  }

  int grade(String href) {
    return grades.getOrDefault(href, 0);
  }

  boolean isRight(String href) {
    return grade(href) >= RIGHT;
  }

  /** The addresses of the right answers, as they were judged. */
  public List<String> right() {
    return grades.keySet().stream().filter(this::isRight).toList();
  }
}
