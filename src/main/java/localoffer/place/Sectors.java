package localoffer.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The centres of postcode sectors, and of the districts that they make up. */
final class Sectors {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setCommentMarker('#').get();

  private final Map<String, Point> sectors = new HashMap<>();
  private final Map<String, Point> districts = new HashMap<>();

  private Sectors() {}

  /** Reads {@code sector,latitude,longitude,postcodes}; a line that starts with # is a comment. */
  static Sectors read(Path file) {
    Sectors read = new Sectors();
    Map<String, double[]> sums = new HashMap<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (CSVRecord row : FORMAT.parse(reader)) {
        String sector = row.get("sector");
        double latitude = Double.parseDouble(row.get("latitude"));
        double longitude = Double.parseDouble(row.get("longitude"));
        read.sectors.put(sector, new Point(latitude, longitude));
        double weight = Double.parseDouble(row.get("postcodes"));
        double[] sum =
            sums.computeIfAbsent(sector.substring(0, sector.indexOf(' ')), d -> new double[3]);
        sum[0] += latitude * weight;
        sum[1] += longitude * weight;
        sum[2] += weight;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sums.forEach((d, s) -> read.districts.put(d, new Point(s[0] / s[2], s[1] / s[2])));
    return read;
  }

  Optional<Point> sector(String sector) {
    return Optional.ofNullable(sectors.get(sector));
  }

  Optional<Point> district(String district) {
    return Optional.ofNullable(districts.get(district));
  }

  /** The middle of several sectors; empty when none of them is known. */
  Optional<Point> middle(List<String> names) {
    return mean(names.stream().flatMap(name -> sector(name).stream()).toList());
  }

  private static Optional<Point> mean(Collection<Point> points) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    double latitude = points.stream().mapToDouble(Point::latitude).average().orElseThrow();
    double longitude = points.stream().mapToDouble(Point::longitude).average().orElseThrow();
    return Optional.of(new Point(latitude, longitude));
  }
}
