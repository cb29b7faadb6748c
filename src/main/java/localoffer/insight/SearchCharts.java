package localoffer.insight;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import localoffer.insight.chart.Chart;
import localoffer.insight.chart.Point;
import localoffer.insight.figure.Numbers;
import localoffer.insight.figure.Period;
import localoffer.insight.figure.SearchFigures;
import localoffer.insight.figure.SearchFigures.Asked;
import localoffer.insight.figure.SearchFigures.Total;

/** What families search for, and what they do not find. */
final class SearchCharts {

  private static final int MOST = 15;

  private final SearchFigures searches;
  private final Period period;

  SearchCharts(SearchFigures searches, Period period) {
    this.searches = searches;
    this.period = period;
  }

  Group group() {
    return new Group("searches", "What families search for", List.of(answered(), asked(), gaps()));
  }

  private Chart answered() {
    Total total = searches.total(period);
    String says =
        total.asked() == 0
            ? "Nobody searched in these days."
            : "%d%% of %s had a good answer."
                .formatted(
                    Numbers.share(total.wellAnswered(), total.asked()),
                    Numbers.of(total.asked(), "search", "searches"));
    return Chart.sideBySide(
        "searches-answered",
        "How searches were answered",
        says,
        "Searches",
        List.of(
            Point.of("With a good answer", total.wellAnswered()),
            Point.of("Only with something that hardly fits", total.poor()),
            Point.of("With nothing", total.nothing())));
  }

  private Chart asked() {
    List<Point> points =
        searches.mostAsked(period, MOST).stream().map(SearchCharts::point).toList();
    String says =
        points.isEmpty()
            ? "No words were asked three times or more."
            : "“%s” was asked most: %s. Words asked once or twice are not shown."
                .formatted(points.getFirst().name(), Numbers.times(points.getFirst().value()));
    return Chart.sideBySide("searches-most", "What is searched for most", says, "Times", points);
  }

  /** What was asked and not found. */
  Chart gaps() {
    List<Asked> gaps = searches.gaps(period);
    String says =
        gaps.isEmpty()
            ? "Everything that was asked had a good answer."
            : "%s had no good answer at least once. These were asked most."
                .formatted(Numbers.of(gaps.size(), "search", "different searches"));
    List<Point> points = gaps.stream().limit(MOST).map(SearchCharts::missed).toList();
    return Chart.sideBySide("searches-missed", "What is not found", says, "Times", points);
  }

  private static Point point(Asked asked) {
    return Point.leading(asked.words(), asked.asked(), href(asked));
  }

  private static Point missed(Asked asked) {
    String note =
        asked.nothing() > 0
            ? "nothing found " + Numbers.times(asked.nothing())
            : "poor answer " + Numbers.times(asked.poor());
    return new Point(asked.words(), asked.asked(), note, href(asked));
  }

  private static String href(Asked asked) {
    return "/search?q=" + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8);
  }
}
