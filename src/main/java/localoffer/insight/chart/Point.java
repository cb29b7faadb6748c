package localoffer.insight.chart;

import org.jspecify.annotations.Nullable;

/**
 * One number of a chart with its name.
 *
 * @param note what else there is to say about it, or ""
 * @param href where it leads, if anywhere
 */
public record Point(String name, long value, String note, @Nullable String href) {

  public static Point of(String name, long value) {
    return new Point(name, value, "", null);
  }

  public static Point noted(String name, long value, String note) {
    return new Point(name, value, note, null);
  }

  public static Point leading(String name, long value, String href) {
    return new Point(name, value, "", href);
  }
}
