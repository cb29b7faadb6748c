package localoffer.listing.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import localoffer.content.Taxonomy;
import localoffer.content.Term;
import localoffer.content.Terms;
import localoffer.content.markdown.MarkdownReader;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.detail.AreaServed;
import localoffer.listing.detail.Place;
import localoffer.listing.freshness.Checked;
import localoffer.listing.freshness.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * A listing as its page shows it: the record, with ids turned into words and Markdown into HTML.
 */
public record ListingView(
    Listing listing,
    @Nullable String descriptionHtml,
    List<Term> needs,
    List<Term> topics,
    @Nullable Term level,
    @Nullable String area,
    List<PlaceView> places,
    List<SchoolAnswer> schoolAnswers,
    Freshness freshness) {

  /** A place with its access features in words and the words to look for on a map. */
  public record PlaceView(Place place, List<String> access, @Nullable String mapQuery) {}

  /** As it is on this day. */
  public static ListingView of(Listing listing, Taxonomy taxonomy, LocalDate today) {
    Details details = listing.details();
    return new ListingView(
        listing,
        Optional.ofNullable(details.description())
            .map(text -> MarkdownReader.read(text).html())
            .orElse(null),
        terms(taxonomy.needs(), details.needs()),
        terms(taxonomy.topics(), details.topics()),
        Optional.ofNullable(details.level())
            .flatMap(level -> taxonomy.levels().find(level.name().toLowerCase(Locale.ROOT)))
            .orElse(null),
        Optional.ofNullable(details.area()).map(ListingView::inWords).orElse(null),
        details.places().stream().map(place -> view(place, taxonomy)).toList(),
        SchoolAnswer.of(details.schoolSen()),
        Freshness.of(Checked.of(listing.confirmedAt(), listing.reviewDue()), today));
  }

  private static List<Term> terms(Terms all, List<String> ids) {
    return ids.stream().map(all::find).flatMap(Optional::stream).toList();
  }

  private static String inWords(AreaServed area) {
    return switch (area.reach()) {
      case CITY -> "The whole city";
      case AREAS -> String.join(", ", area.areas());
      case NATIONAL -> "Anywhere in the country";
      case ONLINE -> "Online, wherever you are";
    };
  }

  private static PlaceView view(Place place, Taxonomy taxonomy) {
    return new PlaceView(
        place, place.access().stream().map(taxonomy.access()::name).toList(), mapQuery(place));
  }

  private static @Nullable String mapQuery(Place place) {
    if (place.hidden() || (place.postcode() == null && place.address().isEmpty())) {
      return null;
    }
    String address = String.join(", ", place.address());
    return place.postcode() == null ? address : (address + " " + place.postcode()).strip();
  }
}
