package localoffer.listing.merge;

import java.util.List;
import localoffer.listing.Listing;

/**
 * Two listings that may be the same.
 *
 * @param likeness from 0 to 1 of their names, and up to 3 for what else they share
 * @param reasons why, in words
 */
public record Pair(Listing one, Listing other, double likeness, List<String> reasons) {

  public Pair {
    reasons = List.copyOf(reasons);
  }
}
