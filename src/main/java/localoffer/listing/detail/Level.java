package localoffer.listing.detail;

/** How much need a service is meant for, as the Code of Practice speaks of it. */
public enum Level {
  UNIVERSAL,
  TARGETED,
  SPECIALIST
}
