package localoffer.listing;

import java.util.UUID;

/** Where a listing becomes findable by families; the search index implements it. */
public interface PublicListings {

  void put(Listing listing);

  void remove(UUID id);

  /** Has it findable exactly if it is published. */
  default void follow(Listing listing) {
    if (listing.state() == State.PUBLISHED) {
      put(listing);
    } else {
      remove(listing.id());
    }
  }
}
