package localoffer.listing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import localoffer.content.Programme;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore.Also;
import org.jspecify.annotations.Nullable;

/**
 * What one may do with where a listing stands. Whatever is no longer as it was seen throws {@link
 * ChangedMeanwhile}, and nothing is written.
 */
public final class Standings {

  /** Why a version is there that takes a confirmation back. */
  public static final String TAKEN_BACK = "It was not checked after all";

  private final Listings listings;
  private final ListingStore store;
  private final Programme programme;
  private final Clock clock;

  Standings(Listings listings, ListingStore store, Programme programme, Clock clock) {
    this.listings = listings;
    this.store = store;
    this.programme = programme;
    this.clock = clock;
  }

  /**
   * Notes that all of it is still right, and when it is to be checked again.
   *
   * @param note how it is known, for the history
   */
  public Listing confirm(Listing seen, String author, @Nullable String note) {
    Instant now = now();
    Listing next = seen.confirmed(now, now, programme);
    return listings.change(next, new Edit(author, "confirm", note, now), ReturnStore.before(seen));
  }

  /** Whether a listing was confirmed, and nothing happened to it since. */
  public boolean isJustConfirmed(Listing listing) {
    return store.returns().beforeConfirmed(listing).isPresent();
  }

  /** Takes a confirmation back, when nothing happened since: it was due as before, and is again. */
  public Listing unconfirm(Listing seen, String author) {
    ReturnStore.Before before =
        store.returns().beforeConfirmed(seen).orElseThrow(() -> new ChangedMeanwhile(seen));
    Instant now = now();
    Listing next = seen.checked(before.confirmedAt(), before.reviewDue(), now);
    return listings.change(next, new Edit(author, "unconfirm", TAKEN_BACK, now), Also.NOTHING);
  }

  /**
   * Closes a listing for now.
   *
   * @param reason for families who have its address
   * @param until the day on which it opens again by itself; null when somebody will say so
   */
  public Listing pause(
      Listing seen, String author, @Nullable String reason, @Nullable LocalDate until) {
    return listings.change(
        seen.in(State.PAUSED, now()),
        new Edit(author, "pause", reason, now()),
        ReturnStore.until(seen.id(), until));
  }

  /** What is closed for now and was to open again on this day or before. */
  public List<Listing> toOpen(LocalDate today) {
    return store.returns().toOpen(today);
  }

  /** Opens a listing on its day, with what is written in the same transaction. */
  public Listing open(Listing seen, String author, Also also) {
    Edit edit = new Edit(author, "resume", "The day had come that they said", now());
    return listings.change(seen.in(State.PUBLISHED, edit.at()), edit, also);
  }

  /** Brings an archived listing back: before families if they were ever shown it. */
  public Listing bringBack(Listing seen, String author, @Nullable String reason) {
    State state = store.directory().wasShown(seen.id()) ? State.PUBLISHED : State.DRAFT;
    return listings.change(
        seen.in(state, now()), new Edit(author, "bring back", reason, now()), Also.NOTHING);
  }

  /**
   * Makes one listing say this and archives the other, with what is written besides, all of it or
   * nothing; the first as it is then.
   */
  public Listing merge(Listing kept, Details details, Listing gone, String author, Also also) {
    Instant now = now();
    Listing next = kept.saying(details, now);
    Edit update = new Edit(author, "update", "With what " + gone.slug() + " said", now);
    Listing end = gone.in(State.ARCHIVED, now);
    Edit merge = new Edit(author, "merge", "The same as " + kept.slug(), now);
    Also all = ListingStore.with(end, merge, also);
    listings.inTurn(() -> List.of(store.update(next, update, all), end));
    return next;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
