package localoffer.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import localoffer.content.Programme;
import localoffer.place.Days;
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

  /**
   * The same in another state.
   *
   * @throws ChangedMeanwhile when it cannot come into that state from its own
   */
  Listing in(State next, Instant now) {
    if (!state.mayBecome(next)) {
      throw new ChangedMeanwhile(this);
    }
    return new Listing(
        id, slug, provider, next, version + 1, details, confirmedAt, reviewDue, createdAt, now);
  }

  /**
   * Checked at a time by whoever offers it, and due again so many months later.
   *
   * @throws ChangedMeanwhile when it is archived
   */
  Listing confirmed(Instant at, Instant now, Programme programme) {
    if (state == State.ARCHIVED) {
      throw new ChangedMeanwhile(this);
    }
    int months = programme.months(details.topics(), provider.kind().word());
    LocalDate due = Days.of(at).plusMonths(months);
    return new Listing(id, slug, provider, state, version + 1, details, at, due, createdAt, now);
  }

  /** Checked and due at other times, whatever they were. */
  Listing checked(@Nullable Instant at, @Nullable LocalDate due, Instant now) {
    return new Listing(id, slug, provider, state, version + 1, details, at, due, createdAt, now);
  }

  /** The same version before families, under this last part of its address. */
  Listing shownFirst(String address) {
    return new Listing(
        id,
        address,
        provider,
        State.PUBLISHED,
        version,
        details,
        confirmedAt,
        reviewDue,
        createdAt,
        updatedAt);
  }

  /** The same version, saying something else. */
  public Listing worded(Details other) {
    return new Listing(
        id, slug, provider, state, version, other, confirmedAt, reviewDue, createdAt, updatedAt);
  }

  /** Who changes a listing, how ("create", "update", "withdraw" ...), why, and when. */
  public record Edit(String author, String action, @Nullable String reason, Instant at) {}
}
