package localoffer.search;

import localoffer.listing.Listing;
import localoffer.listing.view.Related;
import localoffer.search.suggest.Neighbours;

/** Finds through the index what to read after a listing; nothing while there is no index. */
public final class RelatedListings implements Related.Finder {

  private final SearchIndex index;

  public RelatedListings(SearchIndex index) {
    this.index = index;
  }

  @Override
  public Related to(Listing listing) {
    return index.read(folder -> new Neighbours(folder).to(listing)).orElse(Related.NOTHING);
  }
}
