package localoffer.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** How the rows of a kind of postcode file are read; a row without a place gives nothing. */
interface PostcodeRows {

  /** The place of a row, empty when the postcode has ended or nobody knows where it is. */
  Optional<PostcodePoint> read(CSVRecord row);

  /** Whether the first row is a heading. */
  boolean hasHeading();

  /** Knows a file by its first row; empty when it is not a file of postcodes. */
  static Optional<PostcodeRows> of(CSVRecord first) {
    return CodePoint.of(first).or(() -> Directory.of(first));
  }

  /** OS Code-Point Open: no heading; postcode, quality, easting, northing. */
  record CodePoint() implements PostcodeRows {

    private static final String NO_PLACE = "90";

    static Optional<PostcodeRows> of(CSVRecord first) {
      boolean known =
          first.size() >= 4
              && Postcode.parse(first.get(0)).filter(Postcode::whole).isPresent()
              && Stream.of(1, 2, 3).allMatch(i -> first.get(i).strip().matches("\\d{1,7}"));
      return known ? Optional.of(new CodePoint()) : Optional.empty();
    }

    @Override
    public Optional<PostcodePoint> read(CSVRecord row) {
      if (row.get(1).strip().equals(NO_PLACE)) {
        return Optional.empty();
      }
      Point point =
          NationalGrid.point(
              Double.parseDouble(row.get(2).strip()), Double.parseDouble(row.get(3).strip()));
      return Postcode.parse(row.get(0)).map(postcode -> new PostcodePoint(postcode, point));
    }

    @Override
    public boolean hasHeading() {
      return false;
    }
  }

  /** The ONS Postcode Directory: columns by name, which differ a little from year to year. */
  record Directory(int postcode, int latitude, int longitude, Optional<Integer> ended)
      implements PostcodeRows {

    private static final List<String> POSTCODE = List.of("pcds", "pcd8", "pcd7", "pcd2", "pcd");

    /** What the directory gives as a latitude when it knows none. */
    private static final double NO_LATITUDE = 99;

    static Optional<PostcodeRows> of(CSVRecord first) {
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; i < first.size(); i++) {
        columns.putIfAbsent(first.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT), i);
      }
      Integer latitude = columns.get("lat");
      Integer longitude = columns.get("long");
      Optional<String> postcode = POSTCODE.stream().filter(columns::containsKey).findFirst();
      if (latitude == null || longitude == null || postcode.isEmpty()) {
        return Optional.empty();
      }
      int column = columns.getOrDefault(postcode.get(), 0);
      return Optional.of(
          new Directory(column, latitude, longitude, Optional.ofNullable(columns.get("doterm"))));
    }

    @Override
    public Optional<PostcodePoint> read(CSVRecord row) {
      double north = Double.parseDouble(row.get(latitude).strip());
      if (north >= NO_LATITUDE || ended.filter(at -> !row.get(at).isBlank()).isPresent()) {
        return Optional.empty();
      }
      Point point = new Point(north, Double.parseDouble(row.get(longitude).strip()));
      return Postcode.parse(row.get(postcode)).map(known -> new PostcodePoint(known, point));
    }

    @Override
    public boolean hasHeading() {
      return true;
    }
  }
}
