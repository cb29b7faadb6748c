package localoffer.rounds.programme;

import java.time.LocalDate;
import localoffer.content.Programme;
import localoffer.listing.checking.Checkable;
import localoffer.listing.freshness.Checked;

/** How a listing stands in the rolling programme on a day. */
public enum Standing {
  FRESH("Fresh"),
  DUE("Due"),
  LATE("Late"),
  VERY_LATE("Very late");

  private final String words;

  Standing(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Late after the days to answer are over, and very late when nobody checked it for a year. */
  static Standing of(Checkable listing, Programme programme, LocalDate today) {
    if (!listing.uncheckedSince().plusYears(1).isAfter(today)) {
      return VERY_LATE;
    }
    LocalDate due = listing.due(programme);
    if (today.isBefore(due)) {
      return FRESH;
    }
    return today.isBefore(due.plusDays(Checked.DAYS_TO_ANSWER)) ? DUE : LATE;
  }
}
