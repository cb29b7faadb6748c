package localoffer.review.queue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.content.Library;
import localoffer.database.Ids;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.change.Change;
import localoffer.listing.change.Decisions;
import localoffer.listing.change.Difference;
import localoffer.listing.change.FieldChange;
import localoffer.listing.change.Urgency;
import org.jspecify.annotations.Nullable;

/** What officers decide at: the changes that wait, with all that is known of each. */
public record Desk(
    Decisions decisions, Listings listings, AccountStore accounts, Library library, Clock clock) {

  /** Everything that waits, the most urgent first. */
  List<QueueEntry> waiting(UUID officer) {
    return decisions.waiting().stream().map(change -> entry(change, officer)).toList();
  }

  Optional<Change> change(String id) {
    return Ids.parse(id).flatMap(decisions::change);
  }

  /** The change as this officer sees it. */
  QueueEntry entry(Change change, UUID officer) {
    Listing listing = listings.forOfficer(change.listing()).orElseThrow();
    Instant now = clock.instant();
    return new QueueEntry(
        change,
        listing,
        difference(QueueEntry.before(change), change.details()),
        Urgency.of(change, now),
        QueueEntry.waiting(change, now),
        claimant(change, officer));
  }

  /** In words that families see. */
  List<FieldChange> difference(Details before, Details after) {
    return Difference.between(before, after, library.contents().taxonomy());
  }

  private @Nullable String claimant(Change change, UUID officer) {
    return decisions.claimant(change).map(id -> id.equals(officer) ? "" : name(id)).orElse(null);
  }

  private String name(UUID officer) {
    return accounts.byId(officer).map(who -> who.email().text()).orElse("another officer");
  }
}
