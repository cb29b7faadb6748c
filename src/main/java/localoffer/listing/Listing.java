package localoffer.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One service that one provider offers: what a family finds. A value; {@link Listings} keeps them.
 */
public record Listing(
    UUID id,
    String slug,
    Provider provider,
    State state,
    long version,
    Details details,
    @Nullable Instant confirmedAt,
    @Nullable LocalDate reviewDue,
    Instant createdAt,
    Instant updatedAt) {

  public String href() {
    return "/services/" + slug;
  }

  Listing saying(Details next, Instant now) {
    return new Listing(
        id, slug, provider, state, version + 1, next, confirmedAt, reviewDue, createdAt, now);
  }

  Listing in(State next, Instant now) {
    return new Listing(
        id, slug, provider, next, version + 1, details, confirmedAt, reviewDue, createdAt, now);
  }
}
