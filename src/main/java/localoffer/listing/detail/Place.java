package localoffer.listing.detail;

import java.util.List;
import localoffer.place.Point;
import org.jspecify.annotations.Nullable;

/** Where a service happens; a hidden place (a refuge, a home) keeps its address from everyone. */
public record Place(
    @Nullable String name,
    List<String> address,
    @Nullable String postcode,
    @Nullable Point point,
    List<String> access,
    boolean hidden) {

  public Place {
    address = address == null ? List.of() : List.copyOf(address);
    access = access == null ? List.of() : List.copyOf(access);
  }
}
