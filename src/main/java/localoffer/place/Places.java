package localoffer.place;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import localoffer.place.Located.Precision;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Finds where a postcode or a named area of the city is. */
public final class Places {

  private static final Pattern HERE =
      Pattern.compile(
          "(?:where you are )?\\(?(\\d{1,2}\\.\\d{1,9}), ?(-?\\d{1,2}\\.\\d{1,9})\\)?",
          Pattern.CASE_INSENSITIVE);
  private static final String ROUGH =
      "We only know where you are to about half a mile, so distances are rough.";

  private final Sectors sectors;
  private final Function<String, Optional<Point>> units;
  private final List<Area> areas;
  private final Map<String, Area> byName = new HashMap<>();
  private final Set<String> words = new HashSet<>();

  private Places(Sectors sectors, List<Area> areas, Function<String, Optional<Point>> units) {
    this.sectors = sectors;
    this.areas = areas;
    this.units = units;
    for (Area area : areas) {
      byName.put(fold(area.name()), area);
      area.also().forEach(other -> byName.put(fold(other), area));
    }
    byName.keySet().forEach(name -> words.addAll(List.of(name.split(" "))));
  }

  /**
   * Reads {@code postcode_sectors.csv} and {@code areas.yaml}.
   *
   * @param folder {@code content/places}
   * @param units the point of a whole postcode ("WV2 4AB"), where it has been imported
   */
  public static Places read(Path folder, Function<String, Optional<Point>> units) {
    Sectors sectors = Sectors.read(folder.resolve("postcode_sectors.csv"));
    Path file = folder.resolve("areas.yaml");
    List<Named> named;
    try {
      named = new YAMLMapper().readerForListOf(Named.class).readValue(file.toFile());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
    }
    return new Places(sectors, named.stream().map(n -> n.located(file, sectors)).toList(), units);
  }

  /** The areas of the city, in the order of the file. */
  public List<Area> areas() {
    return areas;
  }

  /** The area that people call so, by any of its names. */
  public Optional<Area> area(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }

  /** Whether a word is part of an area's name, in any case. */
  public boolean knows(String word) {
    return words.contains(fold(word));
  }

  /** Where a postcode is: itself, else its sector, else its district, and says which. */
  public Located locate(Postcode postcode) {
    if (postcode.whole()) {
      Optional<Point> unit = units.apply(postcode.toString());
      if (unit.isPresent()) {
        return new Located(postcode.toString(), unit.get(), Precision.POSTCODE, null);
      }
    }
    return postcode
        .sector()
        .flatMap(name -> sectors.sector(name).map(point -> bySector(postcode, name, point)))
        .or(() -> sectors.district(postcode.district()).map(point -> byDistrict(postcode, point)))
        .orElseGet(() -> unknown(postcode.toString()));
  }

  /**
   * Where a place typed by a person is: a postcode, a part of one, or an area of the city; or, as
   * their browser writes it, where they are: "52.58,-2.13".
   */
  public Located locate(String typed) {
    return area(typed)
        .map(area -> new Located(area.name(), area.centre(), Precision.AREA, null))
        .or(() -> here(typed))
        .or(() -> Postcode.parse(typed).map(this::locate))
        .orElseGet(() -> unknown(typed.strip()));
  }

  private static Located bySector(Postcode postcode, String sector, Point point) {
    String note =
        postcode.whole()
            ? "Distances are from the middle of " + sector + ", so they are rough."
            : null;
    return new Located(postcode.toString(), point, Precision.SECTOR, note);
  }

  private static Located byDistrict(Postcode postcode, Point point) {
    String note =
        postcode.inward().isEmpty()
            ? null
            : "We do not know %s. Distances are from the middle of %s, so they are rough."
                .formatted(postcode, postcode.district());
    return new Located(postcode.toString(), point, Precision.DISTRICT, note);
  }

  private static Optional<Located> here(String typed) {
    Matcher matcher = HERE.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double latitude = Double.parseDouble(matcher.group(1));
    double longitude = Double.parseDouble(matcher.group(2));
    boolean inBritain = latitude > 49 && latitude < 61 && longitude > -9 && longitude < 2;
    return inBritain
        ? Optional.of(
            new Located("where you are", new Point(latitude, longitude), Precision.HERE, ROUGH))
        : Optional.empty();
  }

  private static Located unknown(String name) {
    return new Located(
        name,
        null,
        Precision.UNKNOWN,
        "We do not know where “%s” is, so nothing is sorted by distance. Check the postcode, or type an area."
            .formatted(name));
  }

  private static String fold(String name) {
    return name.strip().replaceAll("[\\s-]+", " ").toLowerCase(Locale.UK);
  }

  private record Named(String name, @Nullable List<String> also, List<String> sectors) {

    Area located(Path file, Sectors known) {
      Point centre =
          known
              .middle(sectors)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          file + ": none of the sectors of " + name + " is known: " + sectors));
      return new Area(name, also == null ? List.of() : also, centre);
    }
  }
}
