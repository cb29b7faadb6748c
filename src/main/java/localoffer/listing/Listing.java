package localoffer.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One service that one provider offers: what a family finds. A value; {@link Listings} keeps them. */
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
}
