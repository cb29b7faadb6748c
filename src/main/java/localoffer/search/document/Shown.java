package localoffer.search.document;

import java.util.List;
import localoffer.listing.freshness.Checked;
import localoffer.place.Point;
import org.jspecify.annotations.Nullable;

/** What a result shows, kept in the index so that a results page needs nothing else. */
public record Shown(
    Kind kind,
    String title,
    String href,
    String summary,
    @Nullable String body,
    @Nullable String provider,
    @Nullable String ages,
    List<String> needs,
    @Nullable String cost,
    @Nullable String area,
    @Nullable Checked checked,
    @Nullable String phone,
    List<Point> points) {

  public Shown {
    needs = needs == null ? List.of() : List.copyOf(needs);
    points = points == null ? List.of() : List.copyOf(points);
  }

  /** Something that is read and not visited: it has no provider, place, price or check. */
  public static Shown text(
      Kind kind, String title, String href, String summary, @Nullable String body) {
    return new Shown(
        kind, title, href, summary, body, null, null, List.of(), null, null, null, null, List.of());
  }

  /** What sort of thing was found; topics and needs are only suggested, never results. */
  public enum Kind {
    SERVICE,
    PAGE,
    GLOSSARY,
    TOPIC,
    NEED;

    public String id() {
      return name().toLowerCase(java.util.Locale.UK);
    }
  }
}
