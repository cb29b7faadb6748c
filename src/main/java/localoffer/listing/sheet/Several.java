package localoffer.listing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Several words in one cell, with semicolons between them; a semicolon within one stands behind a
 * backslash.
 *
 * @param outwards from what the listing keeps to what stands in the cell
 * @param inwards the other way
 */
record Several(UnaryOperator<String> outwards, UnaryOperator<String> inwards) implements Cell {

  @Override
  public String write(JsonNode value) {
    return value
        .valueStream()
        .map(each -> outwards.apply(each.asString()))
        .map(each -> each.replace("\\", "\\\\").replace(";", "\\;"))
        .collect(Collectors.joining("; "));
  }

  @Override
  public JsonNode read(String words) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    split(words).stream()
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .map(inwards)
        .forEach(array::add);
    return array;
  }

  private static List<String> split(String words) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int at = 0; at < words.length(); at++) {
      char letter = words.charAt(at);
      if (letter == '\\' && at + 1 < words.length() && "\\;".indexOf(words.charAt(at + 1)) >= 0) {
        part.append(words.charAt(++at));
      } else if (letter == ';') {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(letter);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
