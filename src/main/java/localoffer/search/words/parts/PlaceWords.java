package localoffer.search.words.parts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.place.Located;
import localoffer.place.Places;
import localoffer.search.words.parts.Part.Span;

/** Finds a postcode or a named area of the city in a person's words. */
public final class PlaceWords {

  private static final String BEFORE = "(?:\\b(near|in|around|by|close to|near to) )?";
  private static final Pattern POSTCODE =
      Pattern.compile(
          BEFORE + "\\b([A-Za-z]{1,2} ?\\d[A-Za-z\\d]?(?: ?[\\dO](?:[A-Za-z]{2})?)?)(?![\\w-])",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GAP = Pattern.compile("(?<=^[A-Za-z]{1,2}) (?=\\d)");
  private static final Pattern LETTER_O = Pattern.compile("(?<=\\d ?)[oO](?=[A-Za-z]{2}$)");

  private final Places places;
  private final Pattern areas;

  public PlaceWords(Places places) {
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
   * The first place that a text names. A bare name hints too, because a school or a club may be
   * called after its area.
   */
  public Optional<Part<Located>> find(String text) {
    return first(POSTCODE.matcher(text), false).or(() -> first(areas.matcher(text), true));
  }

  private Optional<Part<Located>> first(Matcher matcher, boolean name) {
    while (matcher.find()) {
      Located place = places.locate(name ? matcher.group(2) : tidy(matcher.group(2)));
      if (place.point().isPresent()) {
        String hint = name && matcher.group(1) == null ? matcher.group() : "";
        Span at = new Span(matcher.start(), matcher.end());
        return Optional.of(Part.hinting(place, "Near " + place.name(), hint, at));
      }
    }
    return Optional.empty();
  }

  /** "wv 2" and "wv14 oaa" are how some people type WV2 and WV14 0AA. */
  private static String tidy(String postcode) {
    return LETTER_O.matcher(GAP.matcher(postcode).replaceAll("")).replaceAll("0");
  }
}
