package localoffer.listing.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A listing's details as a tree that can be changed branch by branch. */
final class Tree {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Tree() {}

  static ObjectNode of(Details details) {
    return (ObjectNode) JSON.readTree(DetailsJson.write(details));
  }

  /**
   * The details that a tree stands for.
   *
   * @throws Unreadable when it stands for none
   */
  static Details details(ObjectNode tree) {
    prune(tree);
    try {
      return DetailsJson.readStrictly(tree);
    } catch (JacksonException e) {
      throw new Unreadable("This row does not make a service. Download the file again");
    }
  }

  /** Takes these out of their lists; each is a path that ends with a place in a list. */
  static void remove(ObjectNode tree, Set<String> parts) {
    List<String> lastFirst = new ArrayList<>(parts);
    lastFirst.sort(Comparator.comparingInt(Tree::place).reversed());
    for (String part : lastFirst) {
      String list = "/" + part.substring(0, part.lastIndexOf('.')).replace('.', '/');
      if (tree.at(list) instanceof ArrayNode array && array.size() > place(part)) {
        array.remove(place(part));
      }
    }
  }

  private static int place(String part) {
    return Integer.parseInt(part.substring(part.lastIndexOf('.') + 1));
  }

  /** Takes out what holds nothing: rooms that were made and not used. */
  private static void prune(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.forEach(Tree::prune);
      object.removeIf(Tree::isBare);
    } else if (node instanceof ArrayNode array) {
      array.forEach(Tree::prune);
      array.removeIf(Tree::isBare);
    }
  }

  private static boolean isBare(JsonNode node) {
    return node.isContainer() && node.isEmpty();
  }
}
