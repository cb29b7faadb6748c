package localoffer.listing.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells by the headings of a file what its cells are. */
final class RowReader {

  private final List<String> headings;
  private final Map<Integer, Column> columns = new LinkedHashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  private RowReader(List<String> headings, Columns known) {
    this.headings = headings;
    for (int at = 0; at < headings.size(); at++) {
      add(at, headings.get(at), known);
    }
  }

  static List<Row> read(List<List<String>> grid, Columns known) {
    if (grid.isEmpty() || grid.getFirst().stream().allMatch(String::isBlank)) {
      throw new Unreadable("The file is empty, or its first row is.");
    }
    RowReader reader = new RowReader(grid.getFirst(), known);
    reader.require(ListingSheet.ID);
    reader.require(ListingSheet.VERSION);
    List<Row> rows = new ArrayList<>();
    for (int at = 1; at < grid.size(); at++) {
      if (!grid.get(at).stream().allMatch(String::isBlank)) {
        rows.add(reader.row(at + 1, grid.get(at)));
      }
    }
    if (rows.isEmpty()) {
      throw new Unreadable("The file has headings and nothing under them.");
    }
    return rows;
  }

  private void add(int at, String heading, Columns known) {
    if (heading.isBlank()) {
      return;
    }
    String key = key(heading);
    if (places.put(key, at) != null) {
      throw new Unreadable("The heading \"%s\" stands twice. Take one out.".formatted(heading));
    }
    if (!isFixed(key)) {
      Optional<Column> column = known.of(heading);
      columns.put(
          at,
          column.orElseThrow(
              () ->
                  new Unreadable(
                      "\"%s\" is not one of our headings. Put it right, or take the column out."
                          .formatted(shortened(heading)))));
    }
  }

  private static boolean isFixed(String key) {
    return key.equals(key(ListingSheet.ID))
        || key.equals(key(ListingSheet.VERSION))
        || key.equals(key(ListingSheet.TAKE_AWAY))
        || ListingSheet.FOR_READING.stream().anyMatch(each -> key(each).equals(key));
  }

  private static String key(String heading) {
    return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "...";
  }

  private void require(String heading) {
    if (!places.containsKey(key(heading))) {
      throw new Unreadable(
          "There is no column \"%s\". Download the file again and change that one."
              .formatted(heading));
    }
  }

  private Row row(int number, List<String> cells) {
    Map<Column, String> byColumn = new LinkedHashMap<>();
    columns.forEach((at, column) -> byColumn.put(column, at < cells.size() ? cells.get(at) : ""));
    String takeAway = fixed(cells, ListingSheet.TAKE_AWAY).strip();
    return new Row(
        number,
        id(fixed(cells, ListingSheet.ID)),
        version(fixed(cells, ListingSheet.VERSION)),
        takeAway.equalsIgnoreCase("yes"),
        byColumn);
  }

  private String fixed(List<String> cells, String heading) {
    Integer at = places.get(key(heading));
    return at == null || at >= Math.min(cells.size(), headings.size()) ? "" : cells.get(at);
  }

  private static @Nullable UUID id(String words) {
    String id = words.strip();
    return id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? UUID.fromString(id)
        : null;
  }

  private static long version(String words) {
    String version = words.strip();
    return version.matches("[0-9]{1,15}") ? Long.parseLong(version) : 0;
  }
}
