package localoffer.listing;

/** Where a listing stands on its way to families. Only a published one is shown as it is. */
public enum State {
  DRAFT,
  PENDING,
  PUBLISHED,
  PAUSED,
  ARCHIVED
}
