package localoffer.search.answer;

import java.util.List;
import localoffer.search.document.Shown;
import localoffer.search.words.Marks.Segment;
import org.jspecify.annotations.Nullable;

/**
 * One result: what it shows, its words marked, and why it is here.
 *
 * @param excerpt the sentence that holds most of the words, empty when title or summary hold any or
 *     there is a quote
 * @param quote the piece that answers, absent when the summary does it better
 * @param miles how far away it is, absent where that is not known
 */
public record Found(
    Shown shown,
    List<Segment> title,
    List<Segment> summary,
    List<Segment> excerpt,
    @Nullable Quote quote,
    @Nullable Double miles,
    Explanation explanation) {}
