package localoffer.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Queries that nobody means well: none may bring a 500, or an answer after half a second. */
final class Hostile {

  private static final int QUERIES = 10_000;
  private static final int LONGEST = 10_000;
  private static final double SLOW = 500;
  private static final List<String> PIECES =
      List.of(
          "autism",
          "autisim",
          "e",
          "AND",
          "OR",
          "NOT",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "*",
          "?",
          "~",
          "^",
          "\"",
          "'",
          "\\",
          "/",
          ":",
          "+",
          "-",
          "&&",
          "||",
          "!",
          "a*",
          "*a",
          "?????",
          "[a TO z]",
          "name:",
          "a~2",
          "^1000000",
          "\uD83D\uDE00",
          "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
          "\u202E\u05D0\u05D1",
          "\u0645\u0631\u062D\u0628\u0627",
          "\u0000",
          "\u0007",
          "\u001B[31m",
          "\r\n",
          "\uFFFE",
          "e\u0301\u0301\u0301",
          "' OR 1=1 --",
          "; DROP TABLE listing;",
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "{{7*7}}",
          "${7*7}",
          "../../etc/passwd",
          "%00",
          "%n%s",
          "wv2",
          "WV99 9ZZ",
          "-1 years old",
          "999999999 year old");

  private Hostile() {}

  /**
   * Sends all of them, and says how slow the slowest was.
   *
   * @throws IllegalStateException when one fails
   */
  static String ask() throws Exception {
    Random random = new Random(1);
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < QUERIES; i++) {
      String query = query(random);
      String address = i % 4 == 0 ? "/search/suggest?q=" : "/search?q=";
      long begun = System.nanoTime();
      int status =
          Site.fetch(address + URLEncoder.encode(query, StandardCharsets.UTF_8)).statusCode();
      double milliseconds = (System.nanoTime() - begun) / 1e6;
      times.add(milliseconds);
      if (status >= 500) {
        throw new IllegalStateException("%d for %s".formatted(status, query));
      }
    }
    times.sort(null);
    long slow = times.stream().filter(time -> time > SLOW).count();
    return "%,d hostile queries, p99 %.1f ms, slowest %.1f ms, %d slower than %.0f ms"
        .formatted(QUERIES, times.get(QUERIES * 99 / 100), times.getLast(), slow, SLOW);
  }

  /** Mostly short, some as long as a request may be. */
  private static String query(Random random) {
    int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 8);
    String separator = random.nextBoolean() ? " " : "";
    String query =
        random
            .ints(pieces, 0, PIECES.size())
            .mapToObj(PIECES::get)
            .collect(Collectors.joining(separator));
    return query.substring(0, Math.min(LONGEST, query.length()));
  }
}
