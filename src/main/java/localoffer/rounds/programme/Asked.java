package localoffer.rounds.programme;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import localoffer.listing.checking.Checkable;
import org.jspecify.annotations.Nullable;

/**
 * That a provider was asked to check a listing, in the last round that asked about it.
 *
 * @param version what the listing was at then
 * @param reminders how many were sent
 * @param toldOn when officers were told that nobody answers; null before
 * @param answer null as long as nobody does
 */
public record Asked(
    UUID round,
    UUID provider,
    UUID listing,
    long version,
    LocalDate openedOn,
    int reminders,
    @Nullable LocalDate toldOn,
    @Nullable Answer answer) {

  /** What came of it. */
  public enum Answer {
    /** All is still right. */
    CONFIRMED,
    /** Something was changed, or is to be. */
    CHANGED,
    /** It is closed, paused or somebody else's. */
    GONE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Answer of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  public boolean isOpen() {
    return answer == null;
  }

  /** Whether the listing was checked since. */
  boolean isChecked(Checkable listing) {
    return listing.last() != null && !listing.last().on().isBefore(openedOn);
  }

  /** Whether nobody has done anything about the listing. */
  public boolean isSilent(Checkable listing) {
    return isOpen()
        && !isChecked(listing)
        && !listing.sent()
        && listing.provider().id().equals(provider);
  }
}
