package localoffer.search.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import localoffer.place.Point;
import localoffer.search.answer.SearchQuery;
import localoffer.search.document.Facet;
import localoffer.search.document.Shown.Kind;
import localoffer.search.finding.Ranking.Raise;
import localoffer.search.index.Documents;
import localoffer.search.index.Having;
import localoffer.search.words.Understood;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Queries for what fits a person besides the words: age, price, need, the kind of answer, place.
 */
final class Fits {

  private static final double AGE = 1.2;
  private static final double FREE = 1.15;
  private static final double NEED = 1.5;
  private static final double KIND = 1.06;
  private static final double CHECKED = 1.03;
  private static final double OLD = 0.93;
  private static final double ANYONE = 1.25;
  private static final double JUST_THIS_AGE = 1.2;
  private static final int ABOUT_THIS_AGE = 5;

  /**
   * Makes up for most of what terms of the glossary weigh less: the term that was asked for stands
   * among the first, and after what is as good.
   */
  private static final double MEANING = 3.5;

  /** More than all other reasons together, even for what nothing else speaks for. */
  private static final double FIRST_OF_ALL = 1e9;

  private static final double BEFORE_THE_NEXT = 1e2;
  private static final double NEAR_METRES = 1500;
  private static final int AROUND_MILES = 3;
  private static final double METRES_IN_A_MILE = 1609.344;

  private Fits() {}

  /** The reasons to go up that a query gives; they hide nothing. */
  static List<Raise> raises(Understood understood, SearchQuery asked) {
    List<Raise> raises = new ArrayList<>();
    understood.ages().ifPresent(ages -> raises.add(new Raise("age", Having.ages(ages), AGE)));
    if (understood.free()) {
      raises.add(new Raise("free", Having.facet(Facet.COST, "free"), FREE));
    }
    for (String need : asked.chosen(Facet.NEED)) {
      raises.add(new Raise("need", Having.need(need), NEED));
    }
    Intent.of(asked.text())
        .ifPresent(
            kind -> raises.add(new Raise("asked for", Having.facet(Facet.KIND, kind.id()), KIND)));
    raises.add(new Raise("what it means", Queries.defining(understood.words()), MEANING));
    return raises;
  }

  /** What was checked lately a little up, what nobody checked for a year down. */
  static List<Raise> checked(LocalDate today) {
    return List.of(
        new Raise("checked lately", Having.fresh(today), CHECKED),
        new Raise("not checked for a year", Having.lastCheckedBy(today.minusYears(1)), OLD));
  }

  /** Where no word tells what is wanted: what anyone may use, and what is for just this age. */
  static List<Raise> wordless(Understood understood) {
    Query anyone =
        Queries.either(
            Having.facet(Facet.LEVEL, "universal"), Having.facet(Facet.KIND, Kind.PAGE.id()));
    List<Raise> raises = new ArrayList<>(List.of(new Raise("for anyone", anyone, ANYONE)));
    understood
        .ages()
        .map(a -> Having.agesWithin(a.youngest() - ABOUT_THIS_AGE, a.oldest() + ABOUT_THIS_AGE))
        .ifPresent(just -> raises.add(new Raise("just this age", just, JUST_THIS_AGE)));
    return raises;
  }

  /** Puts these addresses first, in this order. */
  static List<Raise> bestBets(List<String> hrefs) {
    List<Raise> raises = new ArrayList<>();
    double factor = FIRST_OF_ALL;
    for (String href : hrefs) {
      raises.add(new Raise("best bet", Queries.addresses(List.of(href)), factor));
      factor /= BEFORE_THE_NEXT;
    }
    return raises;
  }

  /** The same, those that have a reason going first. */
  static Query raised(Query query, List<Raise> raises) {
    Query raised = query;
    for (Raise raise : raises) {
      raised = FunctionScoreQuery.boostByQuery(raised, raise.query(), (float) raise.factor());
    }
    return raised;
  }

  /** Scores up to the weight what is near, half of it at 1,500 metres. */
  static Query near(Point point, float weight) {
    return LatLonPoint.newDistanceFeatureQuery(
        Documents.POINT, weight, point.latitude(), point.longitude(), NEAR_METRES);
  }

  /** Raises what is near. */
  static Query raisingNear(Query query, Point point, float weight) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(near(point, weight), Occur.SHOULD)
        .build();
  }

  /**
   * The nearest of them: those in a circle, as they score. Nearness in the score itself would have
   * the distance of every one measured, which took three times as long.
   */
  static Query around(Query query, Point point) {
    return Queries.both(query, circle(point, AROUND_MILES));
  }

  /** Hides what is farther away, but never what reaches the whole city, the country or anyone. */
  static Query within(Query query, Point point, int miles) {
    Query reached =
        new BooleanQuery.Builder()
            .add(circle(point, miles), Occur.SHOULD)
            .add(new TermQuery(new Term(Documents.EVERYWHERE, Documents.YES)), Occur.SHOULD)
            .build();
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(reached, Occur.FILTER).build();
  }

  private static Query circle(Point point, int miles) {
    return LatLonPoint.newDistanceQuery(
        Documents.POINT, point.latitude(), point.longitude(), miles * METRES_IN_A_MILE);
  }
}
