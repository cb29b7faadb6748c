package localoffer.search.judged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The figures, worked out by hand. */
class OutcomeTest {

  private static final Judged TAXI =
      new Judged("words", "taxi", Map.of("/travel", 3, "/budget", 2, "/maps", 1));

  @Test
  void theBestOrderIsOne() {
    assertEquals(1, outcome("/travel", "/budget", "/maps").ndcg(), 1e-9);
  }

  @Test
  void eachPlaceDownCountsForLess() {
    // 3 / log2(2) + 0 + 7 / log2(4) of at best 7 / log2(2) + 3 / log2(3) + 1 / log2(4)
    assertEquals(6.5 / 9.392789, outcome("/budget", "/other", "/travel").ndcg(), 1e-6);
  }

  @Test
  void whatComesAfterTheFirstTenCountsForNothing() {
    assertEquals(
        0,
        outcome("/a", "/b", "/c", "/d", "/e", "/f", "/g", "/h", "/i", "/j", "/travel").ndcg(),
        1e-9);
  }

  @Test
  void theSameAddressTwiceCountsOnce() {
    assertEquals(7 / 9.392789, outcome("/travel", "/travel").ndcg(), 1e-6);
  }

  @Test
  void someHelpIsNotARightAnswer() {
    Outcome outcome = outcome("/maps", "/other", "/budget");
    assertFalse(outcome.isRightWithin(1));
    assertFalse(outcome.isRightWithin(2));
    assertTrue(outcome.isRightWithin(3));
  }

  @Test
  void sharesAreOfAllQueriesAndOfEachKind() {
    Judged bus = new Judged("typos", "buss", Map.of("/travel", 2));
    Evaluation evaluation =
        Evaluation.of(
            "words",
            List.of(TAXI, bus),
            query -> query.equals("taxi") ? List.of("/budget") : List.of());
    Figures all = Objects.requireNonNull(evaluation.figures().get("all"));
    assertEquals(new Figures(2, 3 / 9.392789 / 2, 0.5, 0.5, 0.5), rounded(all));
    assertEquals(new Figures(1, 0, 0, 0, 1), evaluation.figures().get("typos"));
    assertEquals(List.of(bus), evaluation.failures().stream().map(Outcome::judged).toList());
  }

  private static Figures rounded(Figures figures) {
    double ndcg = 3 / 9.392789 / 2;
    assertEquals(ndcg, figures.ndcg(), 1e-6);
    return new Figures(
        figures.queries(), ndcg, figures.first(), figures.inThree(), figures.nothing());
  }

  private static Outcome outcome(String... found) {
    return new Outcome(TAXI, List.of(found));
  }
}
