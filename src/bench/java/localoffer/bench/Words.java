package localoffer.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.Listing;
import localoffer.listing.detail.AreaServed;
import localoffer.listing.detail.Place;

/** Plausible names, sentences and places from what real listings say. */
final class Words {

  private static final List<String> OPENINGS =
      List.of(
          "Oak", "River", "Bright", "Hill", "Star", "Canal", "Sun", "Rose", "Ash", "Lark", "Maple",
          "Stone", "Blue", "Fern", "King", "Silver", "Wren", "Park", "Moon", "Elm");
  private static final List<String> ENDINGS =
      List.of(
          "field", "side", "way", "ford", "steps", "view", "wood", "gate", "brook", "light",
          "croft", "house", "path", "bank", "ley", "nest", "bridge", "tree", "stead", "mead");
  private static final List<String> KINDS =
      List.of(
          "club",
          "group",
          "service",
          "team",
          "drop-in",
          "class",
          "project",
          "centre",
          "sessions",
          "network",
          "workshop",
          "clinic",
          "playgroup",
          "school",
          "café");
  private static final List<String> AREAS =
      List.of(
          "Bilston",
          "Bushbury",
          "Tettenhall",
          "Wednesfield",
          "Whitmore Reans",
          "Penn",
          "Fallings Park",
          "Heath Town",
          "Oxley",
          "Low Hill",
          "Compton",
          "Bradley");
  private static final int REACHES = 10;

  private final Random random;
  private final Taxonomy taxonomy;
  private final List<Details> real;
  private final List<String> sentences;
  private final List<String> nameWords;

  Words(List<Listing> listings, Taxonomy taxonomy, Random random) {
    this.random = random;
    this.taxonomy = taxonomy;
    real = listings.stream().map(Listing::details).toList();
    sentences = real.stream().flatMap(Words::sentences).distinct().toList();
    nameWords = real.stream().flatMap(d -> Stream.of(d.name().split(" "))).distinct().toList();
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  Details real() {
    return one(real);
  }

  /** "Fernbrook": a name that few others have, as most groups' are. */
  String group() {
    return one(OPENINGS) + one(ENDINGS) + " " + one(nameWords) + " " + one(KINDS);
  }

  String name() {
    return one(OPENINGS)
        + one(ENDINGS)
        + " "
        + one(nameWords)
        + " "
        + one(nameWords)
        + " "
        + one(KINDS);
  }

  String sentence() {
    return one(sentences);
  }

  String sentences(int count) {
    return IntStream.range(0, count).mapToObj(i -> sentence()).collect(Collectors.joining(" "));
  }

  /** Usually a few named areas; one in ten the city, one in ten anywhere. */
  AreaServed area() {
    return switch (random.nextInt(REACHES)) {
      case 0 -> new AreaServed(AreaServed.Reach.CITY, List.of());
      case 1 -> new AreaServed(AreaServed.Reach.NATIONAL, List.of());
      default -> new AreaServed(AreaServed.Reach.AREAS, List.of(one(AREAS)));
    };
  }

  List<Place> places() {
    int number = 1 + random.nextInt(200);
    String postcode = "WV%d %dAA".formatted(1 + random.nextInt(14), 1 + random.nextInt(9));
    List<String> address =
        List.of(number + " " + one(OPENINGS) + one(ENDINGS) + " Road", one(AREAS));
    return List.of(new Place(null, address, postcode, null, List.of("step-free"), false));
  }

  private static Stream<String> sentences(Details details) {
    return Stream.of(details.summary(), details.description(), details.eligibility())
        .filter(text -> text != null)
        .flatMap(text -> Stream.of(text.split("(?<=[.?])\\s+")))
        .map(String::strip)
        .filter(text -> text.length() > 20 && text.length() < 240);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
