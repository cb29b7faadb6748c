package localoffer.listing;

import java.util.UUID;

/** Where a listing becomes findable by families; the search index implements it. */
public interface PublicListings {

  void put(Listing listing);

  void remove(UUID id);
}
