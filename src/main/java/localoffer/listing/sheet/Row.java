package localoffer.listing.sheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.listing.Details;
import localoffer.listing.rules.DetailsRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** One row of a file: which listing it is about, and what it wants it to say. */
public final class Row {

  private final int number;
  private final @Nullable UUID id;
  private final long version;
  private final boolean takeAway;
  private final Map<Column, String> cells;

  Row(int number, @Nullable UUID id, long version, boolean takeAway, Map<Column, String> cells) {
    this.number = number;
    this.id = id;
    this.version = version;
    this.takeAway = takeAway;
    this.cells = cells;
  }

  /** Its number as a spreadsheet shows it: the headings are row 1. */
  public int number() {
    return number;
  }

  /** Which listing; null when the cell holds no id. */
  public @Nullable UUID id() {
    return id;
  }

  /** The version of the listing when the file was downloaded; 0 when the cell holds none. */
  public long version() {
    return version;
  }

  /** Whether it asks to take the listing away from families. */
  public boolean takeAway() {
    return takeAway;
  }

  /** What it calls the service; blank when it does not say. */
  public String name() {
    return cells.entrySet().stream()
        .filter(each -> each.getKey().path().equals("name"))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse("");
  }

  /**
   * What a listing would say.
   *
   * @param details what it says now when there are problems
   * @param problems by the heading of the column
   */
  public record Outcome(Details details, Map<String, String> problems) {}

  /** Puts the row onto what a listing says now; what it does not cover stays. */
  public Outcome onto(Details now, DetailsRules rules) {
    Map<String, String> problems = new LinkedHashMap<>();
    ObjectNode before = Tree.of(now);
    ObjectNode after = Tree.of(now);
    Set<String> emptied = emptied(before);
    boolean changed = !emptied.isEmpty();
    for (Map.Entry<Column, String> cell : cells.entrySet()) {
      Column column = cell.getKey();
      if (!column.cell().same(column.words(before), cell.getValue())
          && !emptied.contains(column.part())) {
        changed = true;
        put(column, after, cell.getValue(), problems);
      }
    }
    if (!changed) {
      return new Outcome(now, Map.of());
    }
    Tree.remove(after, emptied);
    return problems.isEmpty() ? checked(now, after, rules) : new Outcome(now, problems);
  }

  private static void put(
      Column column, ObjectNode tree, String words, Map<String, String> problems) {
    try {
      column.put(tree, words);
    } catch (Unreadable e) {
      problems.put(column.heading(), e.advice());
    }
  }

  private Outcome checked(Details now, ObjectNode tree, DetailsRules rules) {
    try {
      Details details = Tree.details(tree);
      Map<String, String> problems = new LinkedHashMap<>();
      rules
          .problems(details)
          .forEach((field, message) -> problems.putIfAbsent(heading(field), message));
      return new Outcome(problems.isEmpty() ? details : now, problems);
    } catch (Unreadable e) {
      return new Outcome(now, Map.of("Row", e.advice()));
    }
  }

  /** The parts of a listing whose every cell was emptied: they go as a whole. */
  private Set<String> emptied(ObjectNode before) {
    Map<String, List<Map.Entry<Column, String>>> parts =
        cells.entrySet().stream()
            .filter(each -> each.getKey().part() != null)
            .collect(Collectors.groupingBy(each -> String.valueOf(each.getKey().part())));
    Set<String> emptied = new HashSet<>();
    parts.forEach(
        (part, all) -> {
          boolean empty = all.stream().allMatch(each -> each.getValue().isBlank());
          boolean was = all.stream().allMatch(each -> each.getKey().words(before).isBlank());
          if (empty && !was) {
            emptied.add(part);
          }
        });
    return emptied;
  }

  /** The heading over a field of the rules, such as {@code contacts.0.phone}. */
  private String heading(String field) {
    for (Column column : cells.keySet()) {
      if (field.equals(column.path()) || field.startsWith(column.path() + ".")) {
        return column.heading();
      }
    }
    for (Column column : cells.keySet()) {
      if (column.path().startsWith(field + ".")) {
        return column.heading().replaceFirst("^(\\D+ \\d+).*", "$1");
      }
    }
    return field;
  }
}
