package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import localoffer.search.answer.SearchQuery;
import localoffer.search.words.Chip;
import localoffer.search.words.Understanding;
import localoffer.search.words.Understood;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is typed, by whomever, is answered. */
class HostileQueriesTest {

  private static final int QUERIES = 300;
  private static final int SEED = 20261122;
  private static final int MOST_PIECES = 12;
  private static final int LONG = 10_000;

  private static final List<String> PIECES =
      List.of(
          "AND OR NOT",
          "+autism -\"",
          "*",
          "?????",
          "au~2^99",
          "[a TO b}",
          "((((((((",
          "))",
          "\\",
          "/.*/",
          "field:value",
          "' OR 1=1; DROP TABLE listing; --",
          "<script>alert(1)</script>",
          "&lt;&#0;",
          "{{7*7}}${7*7}#{7}",
          "😀👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
          "\uD83D",
          "\uDE00",
          "\u202E\u2066مرحبا\u2069",
          "שלום",
          "名前を検索",
          "ทดสอบ",
          "\u0000\u0001\u0007\u001b[31m",
          "\u0085\u2028\u2029\u00a0\ufeff",
          "e\u0301\u0301\u0301\u0301",
          "İıſﬁﬀß",
          "٣ year old",
          "²³ year old",
          "99999999999999999999 year old",
          "0 - 0 - 0 - 0",
          "5-8-5-8-5-8",
          "between 8 and 5",
          "aged ",
          "year 99",
          "half-half-half term",
          "near near near near me me",
          "in in in wv",
          "wv 2 4 4 4 aaaa",
          "wv1wv1wv1",
          "freefreefree free-free free",
          "monday tuesday wednesday thursday friday",
          "%00%0a%25",
          "../../../../etc/passwd",
          "''''’’’’",
          "a b c d e f g h i j k l m n o p q r s t u v w x y z");

  @TempDir static Path folder;
  private static TestSearch search;
  private final Understanding understanding = new Understanding(TestSearch.PLACES);

  @BeforeAll
  static void open() {
    search = new TestSearch(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private void ask(String typed) {
    Understood understood = understanding.of(typed, Set.of());
    assertNotNull(understood.chips());
    String plain = understanding.of(typed, EnumSet.allOf(Chip.Kind.class)).words();
    assertTrue(plain.length() <= typed.length());
    SearchQuery query = TestSearch.query("q", typed, "near", typed);
    assertNotNull(search.ask(query));
    assertNotNull(search.ask(query.inTheseWords()));
    assertNotNull(search.index.suggest(query.text()));
  }

  @Test
  void someHundredsMadeAtRandomAreAllAnswered() {
    Random random = new Random(SEED);
    for (int i = 0; i < QUERIES; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(MOST_PIECES); n >= 0; n--) {
        typed.append(PIECES.get(random.nextInt(PIECES.size())));
        typed.append(random.nextBoolean() ? " " : "");
        typed.append(random.nextInt(3) == 0 ? (char) random.nextInt(Character.MAX_VALUE) : "");
      }
      ask(typed.toString());
    }
  }

  @Test
  void whatIsEndlessIsReadToItsEnd() {
    for (String piece : PIECES) {
      ask(piece.repeat(LONG / piece.length()));
    }
    for (String piece : List.of("1", " ", "a", "-", "1-", "1 ", "wv", "ab", "'", "\t", "é")) {
      ask(piece.repeat(LONG / piece.length()));
      ask(piece.repeat(LONG / piece.length()) + "!");
    }
  }
}
