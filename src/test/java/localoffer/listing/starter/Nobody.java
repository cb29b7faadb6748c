package localoffer.listing.starter;

import java.util.UUID;
import localoffer.listing.Listing;
import localoffer.listing.PublicListings;

/** An index that nobody searches. */
record Nobody() implements PublicListings {

  @Override
  public void put(Listing listing) {}

  @Override
  public void remove(UUID id) {}
}
