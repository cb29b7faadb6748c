package localoffer.search.index;

import java.time.LocalDate;
import localoffer.content.Ages;
import localoffer.search.document.Facet;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries for what documents have besides words. */
public final class Having {

  private Having() {}

  /** This value of a facet. */
  public static Query facet(Facet facet, String value) {
    return new TermQuery(DrillDownQuery.term("$facets", facet.id(), value));
  }

  /** Some of these ages. */
  public static Query ages(Ages ages) {
    return IntRange.newIntersectsQuery(
        Documents.AGES, new int[] {ages.youngest()}, new int[] {ages.oldest()});
  }

  /** Ages that all lie between two. */
  public static Query agesWithin(int youngest, int oldest) {
    return IntRange.newWithinQuery(Documents.AGES, new int[] {youngest}, new int[] {oldest});
  }

  /** A check that is recent on this day. */
  public static Query fresh(LocalDate day) {
    return IntPoint.newRangeQuery(Documents.FRESH, (int) day.toEpochDay(), Integer.MAX_VALUE);
  }

  /** A last check on this day or before; not what was never checked. */
  public static Query lastCheckedBy(LocalDate day) {
    return IntPoint.newRangeQuery(Documents.CHECKED, Integer.MIN_VALUE, (int) day.toEpochDay());
  }

  /** This need, by name: not one that is for every need. */
  public static Query need(String need) {
    return new TermQuery(new Term(Documents.NAMED, need));
  }
}
