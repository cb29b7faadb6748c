package localoffer.listing.sheet;

/** How much of a file is read: whatever is sent, it takes little memory. */
public final class Bounds {

  /** The most bytes that a file may have. */
  public static final int BYTES = 4 * 1024 * 1024;

  /** The most services in one file. */
  public static final int ROWS = 1_000;

  static final int COLUMNS = 300;
  static final int CELLS = 150_000;
  static final int LONGEST_CELL = 32_767;

  private Bounds() {}

  /** Refuses a row that goes too far. */
  static void check(long row, int columns, long cells) {
    if (columns > COLUMNS) {
      throw new Unreadable("Row %d has over %d columns.".formatted(row, COLUMNS));
    }
    if (row > ROWS + 1 || cells > CELLS) {
      throw new Unreadable(
          "The file is too large. Send %d rows or fewer at a time.".formatted(ROWS));
    }
  }

  static void checkBytes(long bytes) {
    if (bytes > BYTES) {
      throw new Unreadable("The file is over 4 MB. Send fewer rows at a time.");
    }
  }
}
