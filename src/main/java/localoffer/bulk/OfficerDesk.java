package localoffer.bulk;

import java.util.Optional;
import java.util.UUID;
import localoffer.account.Officer;
import localoffer.bulk.removal.Removals;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.Listings;

/** An officer's file: what changes is on the record at once. */
record OfficerDesk(Officer officer, Listings listings, Removals removals) implements Desk {

  @Override
  public Optional<Listing> find(UUID id) {
    return listings.forOfficer(id);
  }

  @Override
  public boolean isAsked(Listing listing, Details details) {
    return false;
  }

  @Override
  public Optional<String> refusal(Listing listing, Details details) {
    return Optional.empty();
  }

  @Override
  public Optional<String> refusalToTakeAway(Listing listing) {
    return Optional.empty();
  }

  @Override
  public boolean isAskedToGo(Listing listing) {
    return removals.isAsked(listing);
  }

  @Override
  public void change(Listing seen, Details details) {
    listings.update(seen, details, officer.id().toString(), "From a spreadsheet");
  }
}
