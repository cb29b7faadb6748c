package localoffer.search.answer;

import java.util.List;
import localoffer.search.document.Shown;
import localoffer.search.words.Marks.Segment;
import org.jspecify.annotations.Nullable;

/** One result: what it shows, its words marked, and how far away it is in miles where known. */
public record Found(
    Shown shown,
    List<Segment> title,
    List<Segment> summary,
    List<Segment> excerpt,
    @Nullable Double miles) {}
