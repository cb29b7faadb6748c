package localoffer.update.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is kept, as it stands in the fields of a form. */
public final class Values {

  private Values() {}

  /** The texts of each field, by its path, in a tree of details or of one part of them. */
  public static Map<String, List<String>> of(ObjectNode tree, List<Field> fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.path(), of(field, Tree.at(tree, field.path()))));
    return values;
  }

  private static List<String> of(Field field, JsonNode node) {
    if (node.isMissingNode()) {
      return List.of();
    }
    return switch (field.kind()) {
      case LINES -> List.of(String.join("\n", texts(node)));
      case SEVERAL -> texts(node);
      case MONEY -> List.of(node.decimalValue().toPlainString());
      default -> List.of(node.asString());
    };
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }
}
