package localoffer.listing.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two changes of the same text, to be made one: whatever only one side changed is taken, and of
 * what both changed it is said which fields those are.
 *
 * @param ours the fields, as in JSON, that only the first side changed
 * @param both those that both changed, each to something else
 */
public record Sides(Details mine, Details theirs, List<String> ours, List<String> both) {

  private static final Set<String> IN_PARTS = Set.of("send_answers", "school_sen");

  public Sides {
    ours = List.copyOf(ours);
    both = List.copyOf(both);
  }

  /**
   * Compares both sides with what they began from.
   *
   * @param before what both began from
   * @param mine what one side wants it to say
   * @param theirs what it says now
   */
  public static Sides of(Details before, Details mine, Details theirs) {
    ObjectNode from = tree(before);
    ObjectNode one = tree(mine);
    ObjectNode other = tree(theirs);
    List<String> ours = new ArrayList<>();
    List<String> both = new ArrayList<>();
    for (String path : paths(from, one, other)) {
      boolean wanted = !at(one, path).equals(at(from, path));
      boolean moved = !at(other, path).equals(at(from, path));
      boolean same = at(one, path).equals(at(other, path));
      if (wanted && moved && !same && !path.startsWith("source")) {
        both.add(path);
      } else if (wanted) {
        ours.add(path);
      }
    }
    return new Sides(mine, theirs, ours, both);
  }

  /** What it says now, with what the first side changed, and of what both changed those chosen. */
  public Details keeping(Set<String> chosen) {
    Set<String> fields = new HashSet<>(chosen);
    fields.retainAll(both);
    fields.addAll(ours);
    return Merges.together(theirs, mine, fields);
  }

  private static Set<String> paths(ObjectNode... trees) {
    Set<String> paths = new TreeSet<>();
    for (ObjectNode tree : trees) {
      for (String name : tree.propertyNames()) {
        if (IN_PARTS.contains(name) && tree.get(name) instanceof ObjectNode parts) {
          parts.propertyNames().forEach(part -> paths.add(name + "." + part));
        } else {
          paths.add(name);
        }
      }
    }
    return paths;
  }

  private static JsonNode at(ObjectNode tree, String path) {
    return tree.at("/" + path.replace('.', '/'));
  }

  private static ObjectNode tree(Details details) {
    return (ObjectNode) JsonMapper.shared().readTree(DetailsJson.write(details));
  }
}
