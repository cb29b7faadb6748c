package localoffer.search.answer;

import java.util.List;
import java.util.Map;
import localoffer.place.Located;
import localoffer.search.document.Facet;
import localoffer.search.words.Chip;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a query.
 *
 * @param query what was asked, without filters that do not exist
 * @param correction the spelling put right, absent when there was nothing to correct
 * @param besides what else was looked for, instead of right words that no document holds
 * @param dropped names of the filters that were left out because nothing passed them all
 * @param near the place that distances are from, absent when none was given
 * @param hurried whether the time was up: the best by the words alone, with nothing counted
 * @param unsure whether even the best is hardly what was asked for
 * @param wordless whether it is asked with a place, an age or filters, and no word of a need
 */
public record SearchResults(
    SearchQuery query,
    @Nullable Correction correction,
    @Nullable Correction besides,
    List<Chip> understood,
    @Nullable Located near,
    List<String> dropped,
    long total,
    List<Found> found,
    Map<Facet, List<FacetCount>> facets,
    boolean hurried,
    boolean unsure,
    boolean wordless) {

  public static final int PAGE_SIZE = 10;

  public int pages() {
    return (int) Math.max(1, Math.min(SearchQuery.MOST_PAGES, (total + PAGE_SIZE - 1) / PAGE_SIZE));
  }
}
