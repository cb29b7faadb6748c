package localoffer.insight.figure;

import java.time.Clock;
import java.util.function.Supplier;
import localoffer.content.Library;
import localoffer.insight.counting.VisitFigures;
import localoffer.listing.Listings;

/** Where figures come from. */
public record Sources(
    Supplier<VisitFigures> visits,
    SearchFigures searches,
    EntryFigures entries,
    CommentFigures comments,
    Library library,
    Listings listings,
    Clock clock) {}
