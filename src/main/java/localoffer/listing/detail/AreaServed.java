package localoffer.listing.detail;

import java.util.List;

/**
 * Whom a service reaches: the whole city, some named areas of it, the country, or anyone online.
 */
public record AreaServed(Reach reach, List<String> areas) {

  public AreaServed {
    areas = areas == null ? List.of() : List.copyOf(areas);
  }

  /** How far a service reaches. Only {@code AREAS} is ever narrowed by distance. */
  public enum Reach {
    CITY,
    AREAS,
    NATIONAL,
    ONLINE
  }
}
