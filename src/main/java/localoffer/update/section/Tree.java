package localoffer.update.section;

import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Details as a tree of which single values are read and put by their path, such as ages.from. */
public final class Tree {

  /** Prices stay as they were written: 3.50 is not 3.5. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Tree() {}

  /** The tree of details; changing it does not change them. */
  public static ObjectNode of(Details details) {
    return (ObjectNode) JSON.readTree(DetailsJson.write(details));
  }

  /** The tree of nothing. */
  public static ObjectNode empty() {
    return JSON.createObjectNode();
  }

  /** The value at a path; a missing node when there is none. */
  public static JsonNode at(ObjectNode tree, String path) {
    return path.isEmpty() ? tree : tree.at("/" + path.replace('.', '/'));
  }

  /** The list at a path, put there when there is none. */
  static ArrayNode list(ObjectNode tree, String path) {
    ObjectNode holder = holder(tree, path);
    return holder.get(last(path)) instanceof ArrayNode list ? list : holder.putArray(last(path));
  }

  /** The parts of the list at a path. */
  public static ArrayNode parts(ObjectNode tree, String path) {
    return at(tree, path) instanceof ArrayNode list ? list : JSON.createArrayNode();
  }

  /** Puts a value, or takes it away when there is none, with what is empty without it. */
  static void put(ObjectNode tree, String path, @Nullable JsonNode value) {
    if (value != null) {
      holder(tree, path).set(last(path), value);
      return;
    }
    if (at(tree, parent(path)) instanceof ObjectNode holder) {
      holder.remove(last(path));
      if (holder.isEmpty() && path.contains(".")) {
        put(tree, parent(path), null);
      }
    }
  }

  /** Makes the value at a path the same in another tree, absent where it is absent here. */
  public static void copy(ObjectNode from, String path, ObjectNode to) {
    JsonNode value = at(from, path);
    put(to, path, value.isMissingNode() ? null : value);
  }

  private static ObjectNode holder(ObjectNode tree, String path) {
    ObjectNode holder = tree;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      holder =
          holder.get(names[i]) instanceof ObjectNode inside ? inside : holder.putObject(names[i]);
    }
    return holder;
  }

  private static String parent(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
