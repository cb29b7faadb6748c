package localoffer.listing.view;

import java.util.List;
import localoffer.listing.Listing;

/** What a family that reads one listing may want to read next. */
public record Related(List<Next> services, List<Next> pages) {

  public static final Related NOTHING = new Related(List.of(), List.of());

  public Related {
    services = List.copyOf(services);
    pages = List.copyOf(pages);
  }

  /** One thing to read. */
  public record Next(String title, String href, String summary) {}

  /** Knows what is like a listing; the search implements it. */
  public interface Finder {

    /** At most four services like it, and two pages that explain it. */
    Related to(Listing listing);
  }
}
