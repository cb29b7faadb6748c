package localoffer.listing;

import java.util.Locale;
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
    NATIONAL;

    /** As it is written in the database and in content. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
