package localoffer.listing.change;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;
import localoffer.mail.Mail;
import org.jspecify.annotations.Nullable;

/**
 * What officers do with what is proposed for listings. Whatever was seen and is no longer so throws
 * as in {@link Changes}, and so does deciding what another officer has taken.
 */
public final class Decisions {

  /** How long an officer holds others off a change. */
  public static final Duration CLAIM_LASTS = Duration.ofHours(1);

  private final ChangeStore store;
  private final Listings listings;
  private final Announcements announcements;
  private final Clock clock;

  public Decisions(ChangeStore store, Listings listings, Announcements announcements, Clock clock) {
    this.store = store;
    this.listings = listings;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** Any change: what it is of, an officer may see. */
  public Optional<Change> change(UUID id) {
    return store.find(id);
  }

  /** What is to be looked at, the most urgent first, then what has waited longest. */
  public List<Change> waiting() {
    return store.waiting().stream().sorted(Urgency.order(clock.instant())).toList();
  }

  public long countWaiting() {
    return store.waiting().size();
  }

  /** Who decides a change now, unless they began more than an hour ago. */
  public Optional<UUID> claimant(Change change) {
    Instant at = change.claimedAt();
    boolean holds = at != null && at.isAfter(lapsed());
    return holds ? Optional.ofNullable(change.claimedBy()) : Optional.empty();
  }

  /** Takes a change to decide it, from another officer too: they are told when they decide. */
  public Change claim(Change seen, UUID officer) {
    return claim(seen, officer, now());
  }

  /** Leaves it to others again. */
  public Change release(Change seen) {
    return claim(seen, null, null);
  }

  private Change claim(Change seen, @Nullable UUID officer, @Nullable Instant at) {
    boolean claimed = store.claim(seen, officer, at);
    Change kept = store.find(seen.id()).orElseThrow();
    if (!claimed) {
      throw new SavedMeanwhile(kept);
    }
    return kept;
  }

  /** Puts before families what was sent, perhaps with an officer's corrections. */
  public Listing approve(Change seen, Details corrected, UUID officer, @Nullable String note) {
    require(seen, seen.stage() == Stage.SENT);
    Instant now = now();
    Listing listing = current(seen);
    Standing standing =
        seen.standing().at(Stage.APPROVED, words(note)).shownAs(listing.version() + 1);
    Change next = seen.standing(standing, now);
    Edit edit = new Edit(officer.toString(), "approve", why(seen, note), now);
    ListingStore.Also also = ChangeStore.with(next, edit, decision(next, listing, officer));
    return seen.kind() == Kind.CLOSE
        ? listings.archive(listing, edit, also)
        : listings.approve(listing, corrected, Objects.requireNonNull(seen.sentAt()), edit, also);
  }

  /**
   * Puts before families what was sent, although the listing was changed after it was begun.
   *
   * @param now the listing as the officer saw it
   * @param together what it is to say, of both
   */
  public Listing approveTogether(Change seen, Listing now, Details together, UUID officer) {
    return approve(seen.basedOn(now), together, officer, null);
  }

  /** Notes that what families see already is right. */
  public Change check(Change seen, UUID officer) {
    require(seen, seen.stage() == Stage.LIVE);
    Edit edit = new Edit(officer.toString(), "check", null, now());
    Change next = seen.standing(seen.standing().at(Stage.APPROVED, null), edit.at());
    store.decide(next, edit, new Decision(officer, lapsed(), List.of()));
    return next;
  }

  /** Gives it back to whoever proposed it, with what is missing; they carry on from there. */
  public Change sendBack(Change seen, String reason, UUID officer) {
    return decide(seen, Stage.BACK, reason, new Edit(officer.toString(), "send back", null, now()));
  }

  /**
   * Says no, and why; a listing that was to be new is archived with it, and what families see
   * already is put back as it was.
   */
  public Change reject(Change seen, String reason, UUID officer) {
    return decide(
        seen, Stage.REJECTED, reason, new Edit(officer.toString(), "reject", null, now()));
  }

  private Change decide(Change seen, Stage stage, String reason, Edit edit) {
    require(
        seen,
        seen.stage() == Stage.SENT || (seen.stage() == Stage.LIVE && stage == Stage.REJECTED));
    Listing listing = seen.stage() == Stage.LIVE ? current(seen) : listing(seen);
    Change next = seen.standing(seen.standing().at(stage, words(reason)), edit.at());
    Decision decision = decision(next, listing, UUID.fromString(edit.author()));
    if (seen.stage() == Stage.LIVE) {
      Instant checked = Objects.requireNonNullElse(listing.confirmedAt(), edit.at());
      ListingStore.Also also = ChangeStore.with(next, edit, decision);
      listings.approve(listing, seen.before(), checked, edit, also);
    } else if (seen.kind() == Kind.NEW && stage == Stage.REJECTED) {
      listings.archive(listing, edit, ChangeStore.with(next, edit, decision));
    } else {
      store.decide(next, edit, decision);
    }
    return next;
  }

  private Decision decision(Change next, Listing listing, UUID officer) {
    return new Decision(officer, lapsed(), announcements.of(next, listing));
  }

  private Listing listing(Change change) {
    return listings.forOfficer(change.listing()).orElseThrow();
  }

  /** The listing, which says still what the change takes it to say. */
  private Listing current(Change seen) {
    Listing listing = listing(seen);
    if (seen.isOutOfDate(listing)) {
      throw new ChangedMeanwhile(listing);
    }
    return listing;
  }

  private void require(Change seen, boolean so) {
    if (!so) {
      throw new SavedMeanwhile(store.find(seen.id()).orElseThrow());
    }
  }

  private static @Nullable String why(Change seen, @Nullable String note) {
    return words(note) == null ? seen.note() : words(note);
  }

  private static @Nullable String words(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private Instant lapsed() {
    return now().minus(CLAIM_LASTS);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Who decides a change, and the mails that leave with it.
   *
   * @param lapsed a claim of then or before holds nobody off
   */
  record Decision(UUID officer, Instant lapsed, List<Mail> mails) {}
}
