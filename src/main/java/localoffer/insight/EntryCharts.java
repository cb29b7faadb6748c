package localoffer.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import localoffer.content.Article;
import localoffer.content.Term;
import localoffer.insight.chart.Chart;
import localoffer.insight.chart.Point;
import localoffer.insight.figure.EntryFigures.Count;
import localoffer.insight.figure.KeyFigure.Part;
import localoffer.insight.figure.Numbers;
import localoffer.insight.figure.Period;
import localoffer.insight.figure.Sources;
import localoffer.place.Days;

/** How fresh the directory is, and whether the site says all that the law asks for. */
final class EntryCharts {

  private static final int LONGEST_LIST = 3;

  private final Sources sources;
  private final Period period;

  EntryCharts(Sources sources, Period period) {
    this.sources = sources;
    this.period = period;
  }

  Group group() {
    return new Group(
        "entries", "Whether it is up to date and complete", List.of(fresh(), coverage()));
  }

  /** How many services are fresh, of how many. */
  Part freshPart() {
    List<Count> standings = sources.entries().standings();
    return new Part(
        standings.isEmpty() ? 0 : standings.getFirst().services(),
        standings.stream().mapToLong(Count::services).sum());
  }

  /** How services stand. */
  Chart fresh() {
    List<Point> points =
        sources.entries().standings().stream()
            .map(standing -> Point.of(standing.words(), standing.services()))
            .toList();
    Part fresh = freshPart();
    String says =
        "%d%% of services are fresh today (%s). %s checked in these days."
            .formatted(fresh.percent(), fresh.inWords(), were(sources.entries().checked(period)));
    return Chart.sideBySide("freshness", "How fresh services are, today", says, "Services", points);
  }

  private static String were(long services) {
    return services == 1 ? "1 was" : Numbers.said(services) + " were";
  }

  /** How many duties are met, of how many. */
  static Part met(Chart coverage) {
    return new Part(
        coverage.points().stream().filter(point -> point.value() > 0).count(),
        coverage.points().size());
  }

  /** For each duty of Schedule 2, how many pages and services meet it. */
  Chart coverage() {
    Map<String, Long> services = new HashMap<>();
    sources
        .listings()
        .eachPublished(
            listing ->
                listing.details().statutory().forEach(id -> services.merge(id, 1L, Long::sum)));
    Map<String, List<Article>> pages = new HashMap<>();
    for (Term duty : sources.library().contents().taxonomy().statutory().all()) {
      pages.put(duty.id(), pages(duty.id()));
    }
    List<Point> points =
        sources.library().contents().taxonomy().statutory().all().stream()
            .map(duty -> point(duty, pages.getOrDefault(duty.id(), List.of()), services))
            .toList();
    return Chart.sideBySide(
        "coverage",
        "What the law asks for (Schedule 2)",
        says(points),
        "Pages and services",
        points);
  }

  private List<Article> pages(String duty) {
    return sources.library().contents().articles().stream()
        .filter(page -> page.front().statutory().contains(duty))
        .toList();
  }

  private static Point point(Term duty, List<Article> pages, Map<String, Long> services) {
    long listed = services.getOrDefault(duty.id(), 0L);
    String note =
        Numbers.of(pages.size(), "page", "pages")
            + ", "
            + Numbers.of(listed, "service", "services")
            + reviewed(pages);
    return Point.noted(duty.id() + ". " + duty.name(), pages.size() + listed, note);
  }

  private static String reviewed(List<Article> pages) {
    return pages.stream()
        .map(page -> page.front().reviewed())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .map(day -> "; a page reviewed on " + Days.inWords(day))
        .orElse(pages.isEmpty() ? "" : "; no page reviewed yet");
  }

  private static String says(List<Point> points) {
    List<Point> unmet = points.stream().filter(point -> point.value() == 0).toList();
    if (unmet.isEmpty()) {
      return "Each of the %d items has a page or a service.".formatted(points.size());
    }
    String first =
        unmet.stream()
            .limit(LONGEST_LIST)
            .map(point -> "“" + point.name() + "”")
            .collect(Collectors.joining(", "));
    return "%d of %d items have neither a page nor a service: %s%s."
        .formatted(
            unmet.size(), points.size(), first, unmet.size() > LONGEST_LIST ? " and more" : "");
  }
}
