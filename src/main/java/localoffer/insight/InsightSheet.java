package localoffer.insight;

import java.io.IOException;
import java.io.UncheckedIOException;
import localoffer.insight.chart.Chart;
import localoffer.insight.chart.Point;
import localoffer.insight.figure.KeyFigure;
import localoffer.listing.sheet.Formulas;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Every figure in one file: a line for each number, with the chart that it stands in. */
final class InsightSheet {

  private InsightSheet() {}

  static String of(Insight insight) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.EXCEL)) {
      csv.printRecord("figure", "what", "measure", "number", "note");
      for (KeyFigure key : insight.keyFigures()) {
        csv.printRecord("Key figures", key.name(), "", key.value(), key.change());
      }
      for (Group group : insight.groups()) {
        for (Chart chart : group.charts()) {
          for (Point point : chart.points()) {
            print(csv, chart, point);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void print(CSVPrinter csv, Chart chart, Point point) throws IOException {
    csv.printRecord(
        chart.title(),
        Formulas.neutralised(point.name()),
        chart.unit().isEmpty() ? chart.measure() : chart.measure() + ", " + chart.unit(),
        point.value(),
        Formulas.neutralised(point.note()));
  }
}
