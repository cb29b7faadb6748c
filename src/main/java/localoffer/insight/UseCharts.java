package localoffer.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import localoffer.content.Article;
import localoffer.insight.chart.Chart;
import localoffer.insight.chart.Point;
import localoffer.insight.counting.Use;
import localoffer.insight.counting.VisitFigures;
import localoffer.insight.figure.Numbers;
import localoffer.insight.figure.Period;
import localoffer.insight.figure.Sources;

/** How much the site is used, what is looked at, on what, and where people come from. */
final class UseCharts {

  private static final int MOST_PAGES = 15;

  private final Sources sources;
  private final VisitFigures visits;
  private final Period period;

  UseCharts(Sources sources, Period period) {
    this.sources = sources;
    this.visits = sources.visits().get();
    this.period = period;
  }

  Group group() {
    return new Group(
        "use",
        "How the site is used",
        List.of(seen(), pages(), pathways(), devices(), arrivals(), uses()));
  }

  private Chart seen() {
    SortedMap<LocalDate, Long> days = visits.byDay(period.from(), period.to());
    List<Point> points = new ArrayList<>();
    for (Period.Slice slice : period.slices()) {
      long sum =
          days.entrySet().stream()
              .filter(day -> slice.period().holds(day.getKey()))
              .mapToLong(Map.Entry::getValue)
              .sum();
      points.add(Point.of(slice.name(), sum));
    }
    long all = points.stream().mapToLong(Point::value).sum();
    Point most = points.stream().max(Comparator.comparingLong(Point::value)).orElseThrow();
    String says =
        all == 0
            ? "No page was seen in these days."
            : "Pages were seen %s. Most were seen in the %s that begins on %s: %s."
                .formatted(
                    Numbers.times(all), period.step(), most.name(), Numbers.said(most.value()));
    return Chart.overTime("pages-seen", "Pages seen", says, "Pages seen", points);
  }

  /** The pages seen most. */
  Chart pages() {
    Titles titles = new Titles(sources);
    List<Point> points =
        visits.byPath(period.from(), period.to()).entrySet().stream()
            .limit(MOST_PAGES)
            .map(page -> Point.leading(titles.of(page.getKey()), page.getValue(), page.getKey()))
            .toList();
    String says =
        points.isEmpty()
            ? "No page was seen in these days."
            : "“%s” was seen most: %s."
                .formatted(points.getFirst().name(), Numbers.times(points.getFirst().value()));
    return Chart.sideBySide("most-seen", "The pages seen most", says, "Times seen", points);
  }

  /** How often each pathway was seen, its Easy Read version too. */
  Chart pathways() {
    Map<String, Long> paths = visits.byPath(period.from(), period.to());
    List<Point> points =
        pathwayPages()
            .map(
                page ->
                    Point.leading(
                        String.valueOf(page.front().pathway()),
                        paths.getOrDefault(page.path(), 0L)
                            + paths.getOrDefault(page.path() + "/easy-read", 0L),
                        page.path()))
            .sorted(Comparator.comparingLong(Point::value).reversed())
            .toList();
    String says =
        points.isEmpty()
            ? "No page says that it is a pathway."
            : "The pathways that the partnership promised were seen %s in all. Easy Read counts too."
                .formatted(Numbers.times(points.stream().mapToLong(Point::value).sum()));
    return Chart.sideBySide("pathways", "Pathways", says, "Times seen", points);
  }

  private Stream<Article> pathwayPages() {
    return sources.library().contents().articles().stream()
        .filter(page -> page.front().pathway() != null);
  }

  private Chart devices() {
    List<Point> points = new ArrayList<>();
    visits
        .byDevice(period.from(), period.to())
        .forEach((device, times) -> points.add(Point.of(device.words(), times)));
    long all = points.stream().mapToLong(Point::value).sum();
    String says =
        all == 0
            ? "No page was seen in these days."
            : "%d%% of pages were read on a phone. A newer iPad says that it is a computer."
                .formatted(Numbers.share(points.getFirst().value(), all));
    return Chart.sideBySide("devices", "What pages are read on", says, "Pages seen", points);
  }

  private Chart arrivals() {
    List<Point> points = new ArrayList<>();
    visits
        .arrivals(period.from(), period.to())
        .forEach((origin, times) -> points.add(Point.of(origin.words(), times)));
    long all = points.stream().mapToLong(Point::value).sum();
    String says =
        "People came to the site %s. Going from one page here to the next is not counted."
            .formatted(Numbers.times(all));
    return Chart.sideBySide("arrivals", "Where people come from", says, "Times", points);
  }

  private Chart uses() {
    List<Point> points = new ArrayList<>();
    visits
        .byUse(period.from(), period.to())
        .forEach(
            (use, times) -> {
              if (use != Use.VIEW) {
                points.add(Point.of(use.words(), times));
              }
            });
    String says =
        "People printed, copied the link of or downloaded something %s."
            .formatted(Numbers.times(points.stream().mapToLong(Point::value).sum()));
    return Chart.sideBySide("uses", "Printed, shared and downloaded", says, "Times", points);
  }
}
