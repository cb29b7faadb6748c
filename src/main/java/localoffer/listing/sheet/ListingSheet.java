package localoffer.listing.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import localoffer.content.Taxonomy;
import localoffer.listing.Listing;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.node.ObjectNode;

/** Writes listings as a file for a spreadsheet, and reads such a file. */
public final class ListingSheet {

  static final String ID = "Id";
  static final String VERSION = "Version";
  static final String TAKE_AWAY = "Take away (write yes)";

  /** Columns that tell people where they are; whatever is written in them changes nothing. */
  static final List<String> FOR_READING = List.of("Organisation", "State", "Page");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Supplier<Taxonomy> taxonomy;

  public ListingSheet(Supplier<Taxonomy> taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** For whom a sheet is: officers may ask in it to take a listing away. */
  public enum Audience {
    PROVIDERS,
    OFFICERS
  }

  /** Writes UTF-8 with the mark by which Excel knows it. */
  public void writeCsv(List<Listing> listings, Audience audience, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
    each(
        listings,
        audience,
        row -> {
          try {
            csv.printRecord(row.stream().map(Formulas::neutralised));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    csv.flush();
  }

  /** Shows the headings and then each listing's cells. */
  private void each(List<Listing> listings, Audience audience, Consumer<List<String>> rows) {
    List<ObjectNode> trees = listings.stream().map(each -> Tree.of(each.details())).toList();
    List<Column> columns = new Columns(taxonomy.get()).covering(trees);
    List<String> headings = new ArrayList<>(List.of(ID, VERSION));
    headings.addAll(FOR_READING);
    if (audience == Audience.OFFICERS) {
      headings.add(TAKE_AWAY);
    }
    columns.forEach(column -> headings.add(column.heading()));
    rows.accept(headings);
    for (int i = 0; i < listings.size(); i++) {
      List<String> row = new ArrayList<>(known(listings.get(i)));
      if (audience == Audience.OFFICERS) {
        row.add("");
      }
      ObjectNode tree = trees.get(i);
      columns.forEach(column -> row.add(column.words(tree)));
      rows.accept(row);
    }
  }

  private static List<String> known(Listing listing) {
    return Stream.of(
            listing.id().toString(),
            Long.toString(listing.version()),
            listing.provider().name(),
            listing.state().name().toLowerCase(Locale.ROOT),
            listing.href())
        .toList();
  }

  /**
   * Reads what {@link #writeCsv} wrote and somebody changed, row by row.
   *
   * @throws Unreadable when it is no such file, or goes beyond {@link Bounds}
   */
  public List<Row> read(byte[] file) {
    Bounds.checkBytes(file.length);
    return RowReader.read(CsvGrid.read(file), new Columns(taxonomy.get()));
  }
}
