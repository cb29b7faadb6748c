package localoffer.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a place that somebody named is, as near as is known; {@code note} says in a sentence what
 * could not be known, for the person who asked.
 */
public record Located(String name, @Nullable Point at, Precision precision, @Nullable String note) {

  /** How near the point is to the place that was named. */
  public enum Precision {
    POSTCODE,
    SECTOR,
    DISTRICT,
    AREA,
    HERE,
    UNKNOWN
  }

  /** The point, empty when nothing near the place is known. */
  public Optional<Point> point() {
    return Optional.ofNullable(at);
  }
}
