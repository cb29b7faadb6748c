package localoffer.bulk;

import java.util.List;
import java.util.Optional;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.change.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file would do.
 *
 * @param number of the row, as a spreadsheet shows it
 * @param name of the service
 * @param listing as it is now; null when there is none that this person may change
 * @param details what it would say
 * @param changes what would change, or would have but for somebody else
 * @param problems what is wrong, in sentences; empty unless it is wrong
 */
public record Line(
    int number,
    String name,
    @Nullable Listing listing,
    Kind kind,
    @Nullable Details details,
    List<FieldChange> changes,
    List<String> problems) {

  /** What becomes of a row. */
  public enum Kind {
    SAME,
    CHANGED,
    TAKEN_AWAY,
    WRONG,
    /** Somebody changed the listing since the file was downloaded. */
    MEANWHILE
  }

  /** The listing, where there is one. */
  Optional<Listing> here() {
    return Optional.ofNullable(listing);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Where families see the service; null when it is not known. */
  public @Nullable String href() {
    return listing == null ? null : listing.href();
  }
}
