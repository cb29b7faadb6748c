package localoffer.insight.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers of one kind, side by side or as they went over time.
 *
 * @param id names it within a page and a file
 * @param says what it shows, in one or two sentences
 * @param measure what is counted, such as "Pages seen"
 * @param unit "%" where numbers are shares of a hundred, else ""
 */
public record Chart(
    String id,
    String title,
    String says,
    String measure,
    String unit,
    Shape shape,
    List<Point> points) {

  private static final int WHOLE = 100;

  public Chart {
    points = List.copyOf(points);
  }

  /** How it is drawn. */
  public enum Shape {
    SIDE_BY_SIDE,
    OVER_TIME
  }

  /**
   * A number as it is drawn.
   *
   * @param from where it begins, counted in tens
   * @param length up to 100
   */
  public record Bar(Point point, int from, long length) {

    /** Where a column begins, counted from above. */
    public long above() {
      return WHOLE - length;
    }
  }

  public static Chart sideBySide(
      String id, String title, String says, String measure, List<Point> points) {
    return new Chart(id, title, says, measure, "", Shape.SIDE_BY_SIDE, points);
  }

  public static Chart overTime(
      String id, String title, String says, String measure, List<Point> points) {
    return new Chart(id, title, says, measure, "", Shape.OVER_TIME, points);
  }

  /** The same with shares of a hundred. */
  public Chart ofHundred() {
    return new Chart(id, title, says, measure, "%", shape, points);
  }

  public boolean isOverTime() {
    return shape == Shape.OVER_TIME;
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return points.stream().allMatch(point -> point.value() == 0);
  }

  public boolean hasNotes() {
    return points.stream().anyMatch(point -> !point.note().isEmpty());
  }

  /** The number that the longest bar stands for. */
  public long top() {
    return unit.isEmpty() ? points.stream().mapToLong(Point::value).max().orElse(0) : WHOLE;
  }

  /** How wide the whole is, as {@link Bar#from} counts. */
  public int width() {
    return points.size() * 10;
  }

  public List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    long top = Math.max(1, top());
    for (Point point : points) {
      bars.add(new Bar(point, bars.size() * 10, Math.round(100.0 * point.value() / top)));
    }
    return bars;
  }

  /** A number as it is read, such as 1,234 or 87%. */
  public String said(long number) {
    return String.format(Locale.UK, "%,d%s", number, unit);
  }
}
