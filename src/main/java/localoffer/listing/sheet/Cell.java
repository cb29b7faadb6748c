package localoffer.listing.sheet;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How one value of a listing is written in a cell, and read back. */
interface Cell {

  /** The words for a value that is there. */
  String write(JsonNode value);

  /**
   * The value that words which are not blank stand for.
   *
   * @throws Unreadable when they stand for none
   */
  JsonNode read(String words);

  /** Whether two cells say the same, though a spreadsheet may have written one of them its way. */
  default boolean same(String one, String other) {
    Optional<Object> value = value(one);
    return one.equals(other) || (value.isPresent() && value.equals(value(other)));
  }

  private Optional<Object> value(String words) {
    try {
      return words.isBlank()
          ? Optional.of("")
          : Optional.of(read(words)).map(node -> node.isNumber() ? node.asDouble() : node);
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }
}
