package localoffer.search.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.detail.AreaServed;
import localoffer.listing.detail.Contact;
import localoffer.listing.detail.Cost;
import localoffer.listing.detail.Level;
import localoffer.listing.detail.Place;
import localoffer.listing.freshness.Checked;
import localoffer.place.Places;
import localoffer.place.Point;
import localoffer.place.Postcode;
import localoffer.search.document.Shown.Kind;
import org.jspecify.annotations.Nullable;

/** Makes listings findable: the hidden address of one never reaches the index. */
record FindableListings(Taxonomy taxonomy, Places places) {

  /** A service of the city goes before one of the whole country, other things being equal. */
  private static final double NATIONAL = 0.85;

  Findable of(Listing listing) {
    Details details = listing.details();
    List<Point> points = points(details);
    AreaServed area = details.area();
    String body =
        Keywords.plain(
            Keywords.join(
                details.description(),
                details.eligibility(),
                details.howToApply(),
                details.whatHappensNext(),
                details.waitingTime(),
                details.whoDecides()));
    Shown shown =
        new Shown(
            Kind.SERVICE,
            details.name(),
            listing.href(),
            details.summary(),
            body,
            listing.provider().name(),
            details.ages() == null ? null : details.ages().inWords(),
            details.needs(),
            cost(details.cost()),
            area == null ? null : inWords(area),
            Checked.of(listing.confirmedAt(), listing.reviewDue()),
            phone(details),
            points);
    return new Findable(
        Findables.id(listing.id()),
        shown,
        Keywords.aliases(details.name()),
        text(details, listing.provider().name(), body),
        facets(details),
        details.ages(),
        details.needs(),
        points.isEmpty() || (area != null && area.reach() != AreaServed.Reach.AREAS),
        area != null && area.reach() == AreaServed.Reach.NATIONAL ? NATIONAL : 1,
        parts(details));
  }

  private static @Nullable String phone(Details details) {
    return details.contacts().stream()
        .map(Contact::phone)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Map<Field, List<String>> text(Details details, String provider, String body) {
    Map<Field, List<String>> text = new EnumMap<>(Field.class);
    text.put(Field.NAME, List.of(details.name()));
    text.put(Field.QUESTIONS, details.questions());
    text.put(Field.KEYWORDS, Keywords.of(taxonomy, details.needs(), details.topics()));
    text.put(Field.SUMMARY, List.of(details.summary()));
    text.put(Field.PROVIDER, List.of(provider));
    text.put(Field.AREA, areaWords(details));
    text.put(Field.BODY, List.of(body));
    return text;
  }

  private Map<Facet, List<String>> facets(Details details) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.AGE, Keywords.bands(taxonomy, details.ages()));
    facets.put(Facet.NEED, Keywords.orAll(details.needs(), taxonomy.needs()));
    facets.put(Facet.TOPIC, details.topics());
    facets.put(Facet.KIND, List.of(Kind.SERVICE.id()));
    Level level = details.level();
    if (level != null) {
      facets.put(Facet.LEVEL, List.of(level.name().toLowerCase(Locale.UK)));
    }
    Cost cost = details.cost();
    if (cost != null && cost.free() != null) {
      facets.put(Facet.COST, List.of(cost.free() ? "free" : "paid"));
    }
    return facets;
  }

  private List<Point> points(Details details) {
    List<Point> points = new ArrayList<>();
    for (Place place : details.places()) {
      if (!place.hidden()) {
        at(place).ifPresent(points::add);
      }
    }
    AreaServed area = details.area();
    if (points.isEmpty() && area != null && area.reach() == AreaServed.Reach.AREAS) {
      area.areas().forEach(name -> places.locate(name).point().ifPresent(points::add));
    }
    return points;
  }

  private Optional<Point> at(Place place) {
    return Optional.ofNullable(place.point())
        .or(
            () ->
                Optional.ofNullable(place.postcode())
                    .flatMap(Postcode::parse)
                    .flatMap(postcode -> places.locate(postcode).point()));
  }

  private static List<Part> parts(Details details) {
    return Stream.of(
            details.description(),
            details.eligibility(),
            details.howToApply(),
            details.whatHappensNext(),
            details.waitingTime(),
            details.whoDecides())
        .filter(text -> text != null && !text.isBlank())
        .map(text -> new Part("", "", Keywords.plain(text)))
        .toList();
  }

  private static List<String> areaWords(Details details) {
    Stream<String> served = details.area() == null ? Stream.of() : details.area().areas().stream();
    Stream<String> held =
        details.places().stream()
            .filter(place -> !place.hidden())
            .flatMap(
                place -> Stream.concat(Stream.ofNullable(place.name()), place.address().stream()));
    return Stream.concat(served, held).toList();
  }

  private static String inWords(AreaServed area) {
    return switch (area.reach()) {
      case CITY -> "Whole city";
      case NATIONAL -> "Anywhere in the country";
      case ONLINE -> "Online";
      case AREAS -> String.join(", ", area.areas());
    };
  }

  private static @Nullable String cost(@Nullable Cost cost) {
    return cost == null || cost.free() == null ? null : cost.free() ? "Free" : "Costs money";
  }
}
