package localoffer.search.words;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.place.Located;
import localoffer.place.Places;

/** Finds a postcode or a named area of the city in a person's words. */
final class PlaceWords {

  private static final String BEFORE = "(?:\\b(near|in|around|by|close to|near to) )?";
  private static final Pattern POSTCODE =
      Pattern.compile(
          BEFORE + "\\b([A-Za-z]{1,2}\\d[A-Za-z\\d]?(?: ?\\d(?:[A-Za-z]{2})?)?)(?![\\w-])",
          Pattern.CASE_INSENSITIVE);

  private final Places places;
  private final Pattern areas;

  PlaceWords(Places places) {
    this.places = places;
    String names =
        places.areas().stream()
            .flatMap(area -> Stream.concat(Stream.of(area.name()), area.also().stream()))
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .map(name -> Pattern.quote(name).replace(" ", "\\E[ -]\\Q"))
            .collect(Collectors.joining("|"));
    areas = Pattern.compile(BEFORE + "\\b(" + names + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /**
   * A place, and where in the text it stands; a bare name stays as a hint, because a school or a
   * club may be called after its area.
   */
  record Match(Located place, int start, int end, boolean stays) {}

  Optional<Match> find(String text) {
    return first(POSTCODE.matcher(text), false).or(() -> first(areas.matcher(text), true));
  }

  private Optional<Match> first(Matcher matcher, boolean name) {
    while (matcher.find()) {
      Located place = places.locate(matcher.group(2));
      if (place.point().isPresent()) {
        boolean stays = name && matcher.group(1) == null;
        return Optional.of(new Match(place, matcher.start(), matcher.end(), stays));
      }
    }
    return Optional.empty();
  }
}
