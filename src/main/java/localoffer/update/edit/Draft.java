package localoffer.update.edit;

import java.util.Optional;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.State;
import localoffer.listing.change.Change;
import localoffer.listing.change.Change.Stage;

/** A listing as families see it, and what its provider wants it to say. */
public record Draft(Listing listing, Optional<Change> change) {

  /** What is being written, or what families see as long as nobody writes anything else. */
  public Details details() {
    return change.map(Change::details).orElseGet(listing::details);
  }

  /** Whether an officer is to decide it. */
  public boolean waits() {
    return change.filter(each -> each.stage() == Stage.SENT).isPresent();
  }

  /** Whether families never saw it. */
  public boolean isNew() {
    return listing.state() == State.DRAFT || listing.state() == State.PENDING;
  }

  /** What every address of this listing begins with. */
  public String base() {
    return "/update/listings/" + listing.id();
  }

  /** What an officer said who sent it back, or nothing. */
  public String reason() {
    return change.filter(each -> each.stage() == Stage.BACK).map(Change::reason).orElse("");
  }
}
