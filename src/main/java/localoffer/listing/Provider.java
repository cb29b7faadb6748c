package localoffer.listing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that offers services. */
public record Provider(
    UUID id, String slug, String name, Kind kind, @Nullable String summary, @Nullable String web) {

  public String href() {
    return "/providers/" + slug;
  }

  /** What sort of organisation it is. */
  public enum Kind {
    COUNCIL,
    NHS,
    SCHOOL,
    COLLEGE,
    CHARITY,
    COMMUNITY,
    COMPANY,
    NATIONAL
  }
}
