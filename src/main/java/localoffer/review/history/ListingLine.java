package localoffer.review.history;

import localoffer.listing.Listing;
import localoffer.listing.State;

/** A listing in a list for officers. */
public record ListingLine(String href, String name, String provider, String state) {

  static ListingLine of(Listing listing) {
    return new ListingLine(
        ReviewListingPage.href(listing),
        listing.details().name(),
        listing.provider().name(),
        inWords(listing.state()));
  }

  /** Where a listing stands, for officers. */
  static String inWords(State state) {
    return switch (state) {
      case DRAFT, PENDING -> "New, not on the site yet";
      case PUBLISHED -> "On the site";
      case PAUSED -> "Closed for now";
      case ARCHIVED -> "Off the site";
    };
  }
}
