package localoffer.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import localoffer.content.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreshnessTest {

  private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 22);

  @Test
  void aPageThatNobodyCheckedSaysSo() {
    assertEquals(
        new Freshness("Written November 2026. Not yet checked by the council.", false),
        Freshness.of(front(WRITTEN, null, LocalDate.of(2027, 2, 22))));
    assertEquals("Not yet checked by the council.", Freshness.of(front(null, null, null)).words());
  }

  @Test
  void aCheckedPageSaysWhenAndWhenItIsDueAgain() {
    assertEquals(
        new Freshness("Last reviewed 3 January 2027. Next review due 3 July 2027.", true),
        Freshness.of(front(WRITTEN, LocalDate.of(2027, 1, 3), LocalDate.of(2027, 7, 3))));
  }

  private static Article.Front front(
      @Nullable LocalDate written, @Nullable LocalDate reviewed, @Nullable LocalDate due) {
    List<String> none = List.of();
    return new Article.Front(
        "Title",
        "Summary.",
        none,
        null,
        null,
        none,
        none,
        none,
        null,
        written,
        reviewed,
        due,
        null,
        null,
        null);
  }
}
