package localoffer.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import localoffer.insight.chart.Chart;
import localoffer.insight.chart.Point;
import localoffer.insight.figure.CommentFigures.Count;
import localoffer.insight.figure.CommentFigures.Opinion;
import localoffer.insight.figure.KeyFigure.Part;
import localoffer.insight.figure.Numbers;
import localoffer.insight.figure.Period;
import localoffer.insight.figure.Sources;

/** Whether families are content, and what they say. */
final class CommentCharts {

  private static final List<String> FACES = List.of("Very bad", "Bad", "OK", "Good", "Very good");

  /** So that one person's press says nothing of a page. */
  private static final int LEAST_ANSWERS = 3;

  private static final int MOST_PAGES = 10;

  private final Sources sources;
  private final Period period;
  private final List<Opinion> opinions;

  CommentCharts(Sources sources, Period period) {
    this.sources = sources;
    this.period = period;
    this.opinions = sources.comments().opinions(period);
  }

  Group opinions() {
    return new Group(
        "opinions", "Whether families find it useful", List.of(useful(), faces(), unhelpful()));
  }

  Group comments() {
    return new Group("comments", "What families say", List.of(topics(), stages()));
  }

  /** How many of those who answered found a page useful. */
  static Part useful(List<Opinion> opinions) {
    long yes = 0;
    long all = 0;
    for (Opinion opinion : opinions) {
      if (opinion.face() == 0) {
        all += opinion.said();
        yes += opinion.yes() ? opinion.said() : 0;
      }
    }
    return new Part(yes, all);
  }

  private Chart useful() {
    List<Point> points = new ArrayList<>();
    for (Period.Slice slice : period.slices()) {
      Part part = useful(opinions.stream().filter(it -> slice.period().holds(it.day())).toList());
      String note = part.whole() == 0 ? "nobody answered" : part.inWords();
      points.add(Point.noted(slice.name(), part.percent(), note));
    }
    Part all = useful(opinions);
    String says =
        all.whole() == 0
            ? "Nobody answered in these days."
            : "%d%% of answers said yes (%s).".formatted(all.percent(), all.inWords());
    return Chart.overTime(
            "useful", "“Was this useful?” Those who said yes", says, "Said yes", points)
        .ofHundred();
  }

  private Chart faces() {
    List<Point> points = new ArrayList<>();
    for (int face = FACES.size(); face > 0; face--) {
      int wanted = face;
      long said =
          opinions.stream().filter(it -> it.face() == wanted).mapToLong(Opinion::said).sum();
      points.add(Point.of(FACES.get(face - 1), said));
    }
    long all = points.stream().mapToLong(Point::value).sum();
    long good = points.get(0).value() + points.get(1).value();
    String says =
        all == 0
            ? "Nobody chose a face in these days."
            : "%d%% of faces were good or very good.".formatted(Numbers.share(good, all));
    return Chart.sideBySide("faces", "How families felt", says, "Chosen", points);
  }

  private Chart unhelpful() {
    Map<String, List<Opinion>> pages = new HashMap<>();
    opinions.forEach(it -> pages.computeIfAbsent(it.path(), _ -> new ArrayList<>()).add(it));
    Titles titles = new Titles(sources);
    List<Point> points =
        pages.entrySet().stream()
            .filter(page -> useful(page.getValue()).whole() >= LEAST_ANSWERS)
            .map(page -> no(titles.of(page.getKey()), page.getKey(), useful(page.getValue())))
            .filter(point -> point.value() > 0)
            .sorted((one, other) -> Long.compare(other.value(), one.value()))
            .limit(MOST_PAGES)
            .toList();
    String says =
        points.isEmpty()
            ? "No page with three answers or more had a no."
            : "“%s” had the most noes: %s."
                .formatted(points.getFirst().name(), Numbers.said(points.getFirst().value()));
    return Chart.sideBySide("unhelpful", "Pages that did not help", says, "Said no", points);
  }

  private static Point no(String title, String path, Part useful) {
    return new Point(
        title, useful.whole() - useful.part(), "of " + Numbers.said(useful.whole()), path);
  }

  /** What comments of the period are about. */
  Chart topics() {
    List<Point> points = points(sources.comments().topics(period));
    long all = points.stream().mapToLong(Point::value).sum();
    String says =
        all == 0
            ? "No comment came in these days."
            : "%s came in these days.".formatted(Numbers.of(all, "comment", "comments"));
    return Chart.sideBySide("comment-topics", "What comments are about", says, "Comments", points);
  }

  /** How far comments have come. */
  Chart stages() {
    List<Point> points = points(sources.comments().stages());
    String says =
        "There are %s. %s longer for an answer than promised."
            .formatted(
                Numbers.of(points.stream().mapToLong(Point::value).sum(), "comment", "comments"),
                waiting(sources.comments().late()));
    return Chart.sideBySide(
        "comment-stages", "How far comments have come, today", says, "Comments", points);
  }

  private static String waiting(long late) {
    return late == 0 ? "None waits" : late == 1 ? "1 waits" : Numbers.said(late) + " wait";
  }

  private static List<Point> points(List<Count> counts) {
    return counts.stream().map(count -> Point.of(count.words(), count.count())).toList();
  }
}
