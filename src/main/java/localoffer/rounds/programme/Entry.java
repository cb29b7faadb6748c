package localoffer.rounds.programme;

import java.time.LocalDate;
import localoffer.listing.checking.Checkable;
import localoffer.listing.freshness.Freshness;
import localoffer.place.Days;
import org.jspecify.annotations.Nullable;

/**
 * A published listing as officers see it in the rolling programme.
 *
 * @param asked the last time it was asked about; null for never
 * @param reached whether its organisation has somebody whom a mail reaches
 */
public record Entry(
    Checkable listing,
    @Nullable Asked asked,
    LocalDate due,
    Standing standing,
    boolean reached,
    LocalDate today) {

  /** Whether officers were told that nobody answers. */
  public boolean isTold() {
    return asked != null && asked.toldOn() != null && asked.isSilent(listing);
  }

  /** Where an officer decides about it. */
  public String href() {
    return "/staff/listings/" + listing.id();
  }

  /** Such as "Not checked for 14 months: phone first". */
  public String checked() {
    return Freshness.of(listing.last(), today).text();
  }

  /** Such as "Asked on 3 November 2026". */
  public String askedInWords() {
    return asked == null ? "Never asked" : "Asked on " + Days.inWords(asked.openedOn());
  }

  /** What came of asking. */
  public String answer() {
    if (asked == null) {
      return "";
    }
    if (asked.isSilent(listing)) {
      return "no answer";
    }
    return asked.answer() == null ? "answered" : asked.answer().word();
  }

  /** Such as "3 December 2026". */
  public String dueInWords() {
    return Days.inWords(due);
  }
}
