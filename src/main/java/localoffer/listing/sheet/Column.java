package localoffer.listing.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A column of a sheet: its heading, and which value of a listing it covers.
 *
 * @param path names in the listing's JSON, and places in its lists from 0, with dots between them
 * @param part of what it is one of several values, such as {@code contacts.0}; else null
 * @param outdated beside the value, what is no longer so once it changes
 */
record Column(
    String heading, String path, Cell cell, @Nullable String part, List<String> outdated) {

  Column(String heading, String path, Cell cell) {
    this(heading, path, cell, null, List.of());
  }

  /** What stands in its cell for a listing; blank when the listing says nothing. */
  String words(ObjectNode listing) {
    JsonNode value = listing;
    for (String step : path.split("\\.", -1)) {
      value = isPlace(step) ? value.path(Integer.parseInt(step)) : value.path(step);
    }
    return value.isMissingNode() || value.isNull() ? "" : cell.write(value);
  }

  /**
   * Puts what the words stand for in the listing, or takes it out when they are blank.
   *
   * @throws Unreadable when they stand for nothing
   */
  void put(ObjectNode listing, String words) {
    JsonNode value = words.isBlank() ? null : cell.read(words);
    String[] steps = path.split("\\.", -1);
    JsonNode owner = listing;
    for (int i = 0; i < steps.length - 1; i++) {
      owner = child(owner, steps[i], isPlace(steps[i + 1]));
    }
    ObjectNode holder = (ObjectNode) owner;
    if (value == null) {
      holder.remove(steps[steps.length - 1]);
    } else {
      holder.set(steps[steps.length - 1], value);
    }
    holder.remove(outdated);
  }

  /** The value at a step, made where it is missing. */
  private static JsonNode child(JsonNode owner, String step, boolean list) {
    if (owner instanceof ArrayNode array) {
      int place = Integer.parseInt(step);
      while (array.size() <= place) {
        array.addObject();
      }
      return array.get(place);
    }
    ObjectNode object = (ObjectNode) owner;
    JsonNode there = object.get(step);
    if (there != null) {
      return there;
    }
    return list ? object.putArray(step) : object.putObject(step);
  }

  private static boolean isPlace(String step) {
    return Character.isDigit(step.charAt(0));
  }
}
