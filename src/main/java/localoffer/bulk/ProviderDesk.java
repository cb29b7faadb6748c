package localoffer.bulk;

import java.util.Optional;
import java.util.UUID;
import localoffer.account.Member;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Stage;
import localoffer.listing.change.Changes;

/** A member's file: what changes is sent to an officer. */
record ProviderDesk(Member member, Listings listings, Changes changes) implements Desk {

  @Override
  public Optional<Listing> find(UUID id) {
    return listings.ownedBy(member.providers(), id);
  }

  @Override
  public boolean isAsked(Listing listing, Details details) {
    return changes
        .open(listing)
        .filter(open -> open.stage() == Stage.SENT && open.details().equals(details))
        .isPresent();
  }

  @Override
  public Optional<String> refusal(Listing listing, Details details) {
    return changes.open(listing).isEmpty()
        ? Optional.empty()
        : Optional.of(
            "A change of this service was begun or sent already. Finish it first, or take it"
                + " back.");
  }

  @Override
  public Optional<String> refusalToTakeAway(Listing listing) {
    return Optional.of("A service cannot be taken away in a file.");
  }

  @Override
  public boolean isAskedToGo(Listing listing) {
    return false;
  }

  @Override
  public void change(Listing seen, Details details) {
    String author = member.id().toString();
    Change begun = changes.begin(seen, author);
    changes.send(changes.save(begun, details, author), "Sent with a spreadsheet.", author);
  }
}
