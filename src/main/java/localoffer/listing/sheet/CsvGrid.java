package localoffer.listing.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The cells of a CSV file, as whichever spreadsheet wrote it. */
final class CsvGrid {

  /** What Excel writes when it is not asked for UTF-8. */
  private static final Charset OLD_EXCEL = Charset.forName("windows-1252");

  private static final String SEPARATORS = ",;\t";

  private CsvGrid() {}

  /**
   * Every row, the headings first.
   *
   * @throws Unreadable when it goes beyond {@link Bounds} or is no CSV
   */
  static List<List<String>> read(byte[] bytes) {
    String text = text(bytes);
    char separator = separator(text);
    checkWidth(text, separator);
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<List<String>> rows = new ArrayList<>();
    long cells = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord row : parser) {
        cells += row.size();
        Bounds.check(rows.size() + 1L, row.size(), cells);
        rows.add(row.stream().map(Formulas::restored).toList());
      }
    } catch (UncheckedIOException | CSVException e) {
      throw unpaired(rows.size() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Unreadable unpaired(int row) {
    return new Unreadable(
        "Row %d cannot be read: a quotation mark has no partner. Save the file again as CSV."
            .formatted(row));
  }

  private static String text(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int from = begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, from, bytes.length - from, OLD_EXCEL);
    }
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes.length <= i || Byte.toUnsignedInt(bytes[i]) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whatever there is most of between the headings. */
  private static char separator(String text) {
    String headings = text.lines().findFirst().orElse("");
    char found = ',';
    for (int at = 0; at < SEPARATORS.length(); at++) {
      char each = SEPARATORS.charAt(at);
      if (count(headings, each) > count(headings, found)) {
        found = each;
      }
    }
    return found;
  }

  private static long count(String text, char letter) {
    return text.chars().filter(each -> each == letter).count();
  }

  /** Looks for a row of a million cells before each becomes an object. */
  private static void checkWidth(String text, char separator) {
    boolean quoted = false;
    int columns = 1;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && letter == separator) {
        columns++;
      } else if (!quoted && letter == '\n') {
        columns = 1;
      }
      if (columns > Bounds.COLUMNS) {
        throw new Unreadable("The file has over %d columns.".formatted(Bounds.COLUMNS));
      }
    }
  }
}
