package localoffer.bulk;

import java.util.Optional;
import java.util.UUID;
import localoffer.listing.Details;
import localoffer.listing.Listing;

/** Whose listings a file may change, and what becomes of a change. */
interface Desk {

  /** A listing that this person may change; nobody learns whether there are others. */
  Optional<Listing> find(UUID id);

  /** Whether just this is on its way already. */
  boolean isAsked(Listing listing, Details details);

  /** Why it cannot be made to say this now, in a sentence; empty when it can. */
  Optional<String> refusal(Listing listing, Details details);

  /** Why the file cannot ask to take it away, in a sentence; empty when it can. */
  Optional<String> refusalToTakeAway(Listing listing);

  /** Whether that was asked for already. */
  boolean isAskedToGo(Listing listing);

  /**
   * Makes it say this, or asks for it.
   *
   * @throws localoffer.listing.ChangedMeanwhile when it is no longer as it was seen
   */
  void change(Listing seen, Details details);
}
