package localoffer.listing.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import localoffer.listing.Listing;

/** Finds listings that are likely the same, by their names, telephones, postcodes and websites. */
final class Likeness {

  private static final double SAME = 0.99;
  private static final double ALIKE = 0.85;
  private static final double ALIKE_WITH_MORE = 0.5;

  /** What more listings share than this, such as the number of a call centre, tells nothing. */
  private static final int TOO_COMMON = 4;

  private static final int TOO_COMMON_A_WORD = 40;

  private final List<Traits> all;
  private final Map<String, List<Traits>> phones;
  private final Map<String, List<Traits>> postcodes;
  private final Map<String, List<Traits>> websites;

  private Likeness(List<Listing> listings) {
    all = listings.stream().map(Traits::of).toList();
    phones = holders(Traits::phones, TOO_COMMON);
    postcodes = holders(Traits::postcodes, TOO_COMMON);
    websites = holders(Traits::websites, TOO_COMMON);
  }

  /** The likely pairs, the likeliest first; each once. */
  static List<Pair> among(List<Listing> listings) {
    return new Likeness(listings)
        .pairs().values().stream()
            .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
            .toList();
  }

  /** By what they have, who has it: where not too many do. */
  private Map<String, List<Traits>> holders(Function<Traits, Set<String>> had, int most) {
    Map<String, List<Traits>> holders = new HashMap<>();
    for (Traits each : all) {
      had.apply(each)
          .forEach(trait -> holders.computeIfAbsent(trait, key -> new ArrayList<>()).add(each));
    }
    holders.values().removeIf(list -> list.size() > most);
    return holders;
  }

  private Map<String, Pair> pairs() {
    Map<String, Pair> found = new TreeMap<>();
    List.of(holders(Traits::words, TOO_COMMON_A_WORD), phones, postcodes, websites)
        .forEach(holders -> holders.values().forEach(some -> compareAll(some, found)));
    return found;
  }

  private void compareAll(List<Traits> some, Map<String, Pair> found) {
    for (Traits one : some) {
      for (Traits other : some) {
        String key = one.listing().id() + " " + other.listing().id();
        if (one.listing().id().compareTo(other.listing().id()) < 0 && !found.containsKey(key)) {
          compare(one, other).ifPresent(pair -> found.put(key, pair));
        }
      }
    }
  }

  private Optional<Pair> compare(Traits one, Traits other) {
    double name = one.likeness(other);
    if (name < ALIKE_WITH_MORE) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(name >= SAME ? "The same name" : "Names that are alike");
    if (share(one.phones(), other.phones(), phones)) {
      reasons.add("The same phone number");
    }
    if (share(one.postcodes(), other.postcodes(), postcodes)) {
      reasons.add("The same postcode");
    }
    if (share(one.websites(), other.websites(), websites)) {
      reasons.add("The same website");
    }
    return name >= ALIKE || reasons.size() > 1
        ? Optional.of(new Pair(one.listing(), other.listing(), name + reasons.size() - 1, reasons))
        : Optional.empty();
  }

  private static boolean share(Set<String> one, Set<String> other, Map<String, List<Traits>> rare) {
    return one.stream().anyMatch(trait -> other.contains(trait) && rare.containsKey(trait));
  }
}
