package localoffer.listing;

import java.util.Locale;

/** Where a listing stands on its way to families. Only a published one is shown as it is. */
public enum State {
  DRAFT,
  PENDING,
  PUBLISHED,
  PAUSED,
  ARCHIVED;

  /** Whether families were not shown it yet. */
  boolean isBeforeFamilies() {
    return this == DRAFT || this == PENDING;
  }

  /** Whether a listing in this state can come into the other. */
  boolean mayBecome(State next) {
    return switch (this) {
      case DRAFT, PENDING, PAUSED -> next == PUBLISHED || next == ARCHIVED;
      case PUBLISHED -> next == PAUSED || next == ARCHIVED;
      case ARCHIVED -> next == PUBLISHED || next == DRAFT;
    };
  }

  /** As it is written in the database. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
