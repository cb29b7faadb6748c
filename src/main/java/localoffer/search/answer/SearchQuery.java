package localoffer.search.answer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import localoffer.search.document.Facet;
import localoffer.search.words.Chip;
import org.jspecify.annotations.Nullable;

/** What a person asked, parsed from an address; what makes no sense in it is left out. */
public record SearchQuery(
    String text,
    boolean exact,
    Set<Chip.Kind> plain,
    String near,
    @Nullable Integer within,
    Map<Facet, List<String>> filters,
    boolean byDistance,
    int page) {

  public static final int LONGEST = 128;
  public static final int MOST_TERMS = 12;
  public static final List<Integer> RADII = List.of(1, 2, 5, 10, 20);
  static final int MOST_PAGES = 100;
  private static final int MOST_VALUES = 20;

  /** Reads the parameters of an address. */
  public static SearchQuery of(Map<String, List<String>> parameters) {
    Reader read = new Reader(parameters);
    return new SearchQuery(
        read.text("q"),
        read.text("exact").equals("1"),
        read.plain(),
        read.text("near"),
        read.number("within").filter(RADII::contains).orElse(null),
        read.filters(),
        read.text("sort").equals("distance"),
        read.number("page").filter(n -> n >= 1 && n <= MOST_PAGES).orElse(1));
  }

  /** Whether nothing was asked, so that there is nothing to answer. */
  public boolean isEmpty() {
    return text.isEmpty() && near.isEmpty() && filters.isEmpty();
  }

  public List<String> chosen(Facet facet) {
    return filters.getOrDefault(facet, List.of());
  }

  /** The same with these filters and no others. */
  public SearchQuery withFilters(Map<Facet, List<String>> other) {
    return new SearchQuery(text, exact, plain, near, within, other, byDistance, page);
  }

  public SearchQuery withPage(int number) {
    return new SearchQuery(text, exact, plain, near, within, filters, byDistance, number);
  }

  /** The same in just these words, with no spelling corrected. */
  public SearchQuery inTheseWords() {
    return new SearchQuery(text, true, plain, near, within, filters, byDistance, 1);
  }

  /** The same with words of a kind taken as words. */
  public SearchQuery taking(Chip.Kind kind) {
    Set<Chip.Kind> more = EnumSet.of(kind);
    more.addAll(plain);
    return new SearchQuery(text, exact, more, near, within, filters, byDistance, 1);
  }

  /** The same with one more value chosen. */
  public SearchQuery with(Facet facet, String value) {
    Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
    more.putAll(filters);
    more.put(facet, Stream.concat(chosen(facet).stream(), Stream.of(value)).distinct().toList());
    return new SearchQuery(text, exact, plain, near, within, more, byDistance, 1);
  }

  public SearchQuery sortedByDistance() {
    return new SearchQuery(text, exact, plain, near, within, filters, true, 1);
  }

  public SearchQuery without(Facet facet) {
    Map<Facet, List<String>> fewer = new EnumMap<>(Facet.class);
    fewer.putAll(filters);
    fewer.remove(facet);
    return new SearchQuery(text, exact, plain, near, within, fewer, byDistance, 1);
  }

  public SearchQuery without(Facet facet, String value) {
    List<String> left = chosen(facet).stream().filter(v -> !v.equals(value)).toList();
    SearchQuery fewer = without(facet);
    if (!left.isEmpty()) {
      fewer.filters.put(facet, left);
    }
    return fewer;
  }

  public SearchQuery withoutRadius() {
    return new SearchQuery(text, exact, plain, near, null, filters, byDistance, 1);
  }

  public SearchQuery withoutNear() {
    return new SearchQuery(text, exact, plain, "", null, filters, false, 1);
  }

  /** The parameters of its address, in an order that never changes; see {@link #of}. */
  public List<Map.Entry<String, String>> parameters() {
    List<Map.Entry<String, String>> all = new ArrayList<>();
    add(all, "q", text);
    add(all, "exact", exact ? "1" : "");
    plain.stream().sorted().forEach(kind -> add(all, "plain", kind.id()));
    add(all, "near", near);
    add(all, "within", within == null ? "" : within.toString());
    filters.forEach((facet, values) -> values.forEach(value -> add(all, facet.id(), value)));
    add(all, "sort", byDistance ? "distance" : "");
    add(all, "page", page == 1 ? "" : Integer.toString(page));
    return all;
  }

  private static void add(List<Map.Entry<String, String>> all, String name, String value) {
    if (!value.isEmpty()) {
      all.add(Map.entry(name, value));
    }
  }

  private record Reader(Map<String, List<String>> parameters) {

    List<String> all(String name) {
      return parameters.getOrDefault(name, List.of());
    }

    String text(String name) {
      String given = all(name).stream().findFirst().orElse("");
      String cut = given.substring(0, Math.min(LONGEST, given.length()));
      return cut.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    }

    Optional<Integer> number(String name) {
      String text = text(name);
      return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    Set<Chip.Kind> plain() {
      Set<Chip.Kind> kinds = EnumSet.noneOf(Chip.Kind.class);
      for (Chip.Kind kind : Chip.Kind.values()) {
        if (all("plain").contains(kind.id())) {
          kinds.add(kind);
        }
      }
      return kinds;
    }

    Map<Facet, List<String>> filters() {
      Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
      for (Facet facet : Facet.values()) {
        List<String> values =
            new LinkedHashSet<>(all(facet.id()))
                .stream().filter(v -> v.matches("[a-z0-9-]{1,40}")).limit(MOST_VALUES).toList();
        if (!values.isEmpty()) {
          filters.put(facet, values);
        }
      }
      return filters;
    }
  }
}
