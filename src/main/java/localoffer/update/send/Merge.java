package localoffer.update.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.update.section.Tree;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two changes of the same text made one: whatever only one side changed is taken, and of what both
 * changed it is said which fields those are.
 */
record Merge(ObjectNode mine, ObjectNode theirs, List<String> ours, List<String> both) {

  private static final Set<String> IN_PARTS = Set.of("send_answers", "school_sen");

  /**
   * @param before what both began from
   * @param mine what this person wants it to say
   * @param theirs what it says now
   */
  static Merge of(Details before, Details mine, Details theirs) {
    ObjectNode from = Tree.of(before);
    ObjectNode one = Tree.of(mine);
    ObjectNode other = Tree.of(theirs);
    List<String> ours = new ArrayList<>();
    List<String> both = new ArrayList<>();
    for (String path : paths(from, one, other)) {
      boolean wanted = !Tree.at(one, path).equals(Tree.at(from, path));
      boolean moved = !Tree.at(other, path).equals(Tree.at(from, path));
      boolean same = Tree.at(one, path).equals(Tree.at(other, path));
      if (wanted && moved && !same && !path.startsWith("source")) {
        both.add(path);
      } else if (wanted) {
        ours.add(path);
      }
    }
    return new Merge(one, other, ours, both);
  }

  /** What it says now, with this person's changes, and of what both changed those chosen. */
  Details keeping(Set<String> chosen) {
    ObjectNode merged = theirs.deepCopy();
    for (String path : ours) {
      Tree.copy(mine, path, merged);
    }
    for (String path : both) {
      if (chosen.contains(path)) {
        Tree.copy(mine, path, merged);
      }
    }
    return DetailsJson.readStrictly(merged);
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
}
