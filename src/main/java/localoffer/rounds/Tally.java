package localoffer.rounds;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import localoffer.rounds.programme.Entry;
import localoffer.rounds.programme.Standing;

/** How many services of one sort stand how. */
public record Tally(String name, Map<Standing, Integer> counts) {

  /** Of all of them. */
  static Tally all(List<Entry> entries) {
    Tally all = new Tally("All services", new EnumMap<>(Standing.class));
    entries.forEach(all::add);
    return all;
  }

  /** One for each of these names, in this order, and then for what else there is. */
  static List<Tally> by(
      Function<Entry, String> sort, Map<String, String> names, List<Entry> entries) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    names.forEach((id, name) -> tallies.put(id, new Tally(name, new EnumMap<>(Standing.class))));
    for (Entry entry : entries) {
      String id = sort.apply(entry);
      tallies.computeIfAbsent(id, x -> new Tally(x, new EnumMap<>(Standing.class))).add(entry);
    }
    List<Tally> some = new ArrayList<>(tallies.values());
    some.removeIf(tally -> tally.counts().isEmpty());
    return some;
  }

  private void add(Entry entry) {
    counts.merge(entry.standing(), 1, Integer::sum);
  }

  public int fresh() {
    return counts.getOrDefault(Standing.FRESH, 0);
  }

  public int due() {
    return counts.getOrDefault(Standing.DUE, 0);
  }

  public int late() {
    return counts.getOrDefault(Standing.LATE, 0);
  }

  public int veryLate() {
    return counts.getOrDefault(Standing.VERY_LATE, 0);
  }
}
