package localoffer.review;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import localoffer.review.Gaps.Gap;
import localoffer.web.Html;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What families did not find, so that officers can write it or teach the search its words. */
public final class GapsPage {

  public static final String PATH = "/staff/gaps";

  /** The same as a file for a spreadsheet. */
  public static final String CSV_PATH = PATH + ".csv";

  private final Html html;
  private final Gaps gaps;
  private final Clock clock;

  public GapsPage(Html html, Gaps gaps, Clock clock) {
    this.html = html;
    this.gaps = gaps;
    this.clock = clock;
  }

  /** One line of a table: words, where to try them, and two counts. */
  public record Line(String words, String href, long asked, long count) {

    static Line of(Gap gap, long count) {
      String words = URLEncoder.encode(gap.words(), StandardCharsets.UTF_8);
      return new Line(gap.words(), "/search?q=" + words, gap.asked(), count);
    }
  }

  public void show(Context ctx) {
    Period period = Period.of(ctx.queryParam("days"), clock);
    List<Gap> found = gaps.between(period.from(), period.to());
    html.answer(
        ctx,
        "review/gaps",
        Map.of(
            "period",
            period,
            "choices",
            Period.CHOICES,
            "nothing",
            lines(found, Gap::nothing),
            "poor",
            lines(found, Gap::poor)));
  }

  private static List<Line> lines(List<Gap> gaps, ToLongFunction<Gap> count) {
    return gaps.stream()
        .filter(gap -> count.applyAsLong(gap) > 0)
        .map(gap -> Line.of(gap, count.applyAsLong(gap)))
        .toList();
  }

  public void download(Context ctx) {
    Period period = Period.of(ctx.queryParam("days"), clock);
    String name = "searches-%s-to-%s.csv".formatted(period.from(), period.to());
    ctx.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    ctx.contentType("text/csv; charset=utf-8")
        .result(csv(gaps.between(period.from(), period.to())));
  }

  private static String csv(List<Gap> gaps) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
      csv.printRecord("words", "times asked", "nothing found", "poor answers");
      for (Gap gap : gaps) {
        csv.printRecord(harmless(gap.words()), gap.asked(), gap.nothing(), gap.poor());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** A spreadsheet takes words that begin with one of these for something to work out. */
  private static String harmless(String words) {
    return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
  }
}
