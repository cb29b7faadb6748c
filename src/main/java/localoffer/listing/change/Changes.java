package localoffer.listing.change;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import localoffer.database.Ids;
import localoffer.listing.ChangedMeanwhile;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listing.Edit;
import localoffer.listing.Listings;
import localoffer.listing.State;
import localoffer.listing.change.Change.Kind;
import localoffer.listing.change.Change.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What one may propose for listings. Whatever was seen and is no longer so throws {@link
 * SavedMeanwhile} for a change and {@link ChangedMeanwhile} for a listing, and writes nothing.
 */
public final class Changes {

  private final ChangeStore store;
  private final Listings listings;
  private final TrustStore trust;
  private final Clock clock;

  public Changes(ChangeStore store, Listings listings, Clock clock) {
    this.store = store;
    this.listings = listings;
    trust = store.trust();
    this.clock = clock;
  }

  /** What is proposed for a listing and neither decided nor withdrawn. */
  public Optional<Change> open(Listing listing) {
    return store.open(listing.id());
  }

  /** What was ever proposed for a listing, the latest first. */
  public List<Change> of(Listing listing) {
    return store.of(listing.id());
  }

  /** The open change of a listing, or a new draft of one that says what the listing says. */
  public Change begin(Listing listing, String author) {
    Kind kind = listing.state() == State.DRAFT ? Kind.NEW : Kind.EDIT;
    return begin(listing, kind, author);
  }

  private Change begin(Listing listing, Kind kind, String author) {
    Instant now = now();
    Change draft =
        new Change(
            Ids.next(clock),
            listing.id(),
            kind,
            1,
            listing.version(),
            listing.details(),
            listing.details(),
            author,
            Standing.DRAFT,
            now,
            now);
    return store.addUnlessOpen(draft, new Edit(author, "begin", null, now));
  }

  /** Keeps what was written so far; an officer is not told. */
  public Change save(Change seen, Details details, String author) {
    Instant now = now();
    return update(writable(seen).saying(details, now), author, "save");
  }

  /** Takes what the listing says now as what the change is compared with. */
  public Change rebase(Change seen, Details merged, Listing now, String author) {
    return update(writable(seen).saying(merged, now()).basedOn(now), author, "rebase");
  }

  /**
   * Asks an officer to decide; what is small and from an organisation that officers trust comes
   * before families at once, and an officer looks at it after.
   *
   * @throws ChangedMeanwhile when the listing no longer says what the change was begun from
   */
  public Change send(Change seen, @Nullable String note, String author) {
    Instant now = now();
    Listing listing = current(writable(seen));
    String number =
        seen.reference() == null ? References.free(store::hasReference) : seen.reference();
    boolean atOnce = seen.isSmall() && trust.isTrusted(listing.provider().id());
    Standing sent =
        seen.standing().sent(atOnce ? Stage.LIVE : Stage.SENT, words(note), number, now);
    if (!atOnce) {
      return update(seen.standing(sent, now), author, "send");
    }
    Change live = seen.standing(sent.shownAs(listing.version() + 1), now);
    Edit edit = new Edit(author, "send", words(note), now);
    listings.approve(listing, seen.details(), now, edit, ChangeStore.with(live, edit));
    return live;
  }

  /** Takes a change that was sent back into one's own hands, to write on. */
  public Change takeBack(Change seen, String author) {
    require(seen, seen.stage() == Stage.SENT);
    return update(
        seen.standing(seen.standing().at(Stage.DRAFT, seen.reason()), now()), author, "take back");
  }

  /** Gives a change up; a listing that was to be new is archived with it. */
  public Change withdraw(Change seen, String author) {
    require(seen, seen.isBeingWritten() || seen.stage() == Stage.SENT);
    Instant now = now();
    Change next = seen.standing(seen.standing().at(Stage.WITHDRAWN, null), now);
    Edit edit = new Edit(author, "withdraw", null, now);
    if (seen.kind() == Kind.NEW) {
      listings.archive(current(seen), edit, ChangeStore.with(next, edit));
    } else {
      store.update(next, edit);
    }
    return next;
  }

  /** Asks an officer to archive a listing that is closed for good; nothing else may be open. */
  public Change askToClose(Listing listing, @Nullable String why, String author) {
    Change asked = begin(listing, Kind.CLOSE, author);
    require(asked, asked.kind() == Kind.CLOSE);
    return send(asked, why, author);
  }

  /** The listing, which says still what the change takes it to say. */
  private Listing current(Change seen) {
    Listing listing = listings.forOfficer(seen.listing()).orElseThrow();
    if (seen.isOutOfDate(listing)) {
      throw new ChangedMeanwhile(listing);
    }
    return listing;
  }

  private Change update(Change next, String author, String action) {
    store.update(next, new Edit(author, action, null, next.updatedAt()));
    return next;
  }

  private Change writable(Change seen) {
    require(seen, seen.isBeingWritten());
    return seen;
  }

  private void require(Change seen, boolean so) {
    if (!so) {
      throw new SavedMeanwhile(store.find(seen.id()).orElseThrow());
    }
  }

  private static @Nullable String words(@Nullable String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
