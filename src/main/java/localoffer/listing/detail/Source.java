package localoffer.listing.detail;

import org.jspecify.annotations.Nullable;

/** Where a listing came from, and what it is called there, so that an import updates it. */
public record Source(Kind kind, @Nullable String id) {

  /** Who said it; a provider's own words win over the others. */
  public enum Kind {
    PROVIDER,
    OFFICER,
    GIAS,
    OFSTED,
    FEED
  }
}
