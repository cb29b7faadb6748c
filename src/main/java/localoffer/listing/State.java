package localoffer.listing;

import java.util.Locale;

/** Where a listing stands on its way to families. Only a published one is shown as it is. */
public enum State {
  DRAFT,
  PENDING,
  PUBLISHED,
  PAUSED,
  ARCHIVED;

  /** As it is written in the database. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
