package localoffer.update.edit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.update.section.Question;
import localoffer.update.section.Section;
import localoffer.update.section.Tree;
import localoffer.update.section.Values;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A question put to somebody about a draft; of a list it is about the part at {@code index}, which
 * is one after the last for a new one.
 */
record Asked(Draft draft, Section section, Question question, int index) {

  /** What an address has for a part that is not there yet. */
  static final String NEW = "new";

  /** A question about the part that an address names, if there is one. */
  static Optional<Asked> part(Draft draft, Section section, Question question, String part) {
    int parts = parts(draft, question).size();
    if (part.equals(NEW)) {
      return Optional.of(new Asked(draft, section, question, parts));
    }
    return part.matches("[1-9][0-9]?") && Integer.parseInt(part) <= parts
        ? Optional.of(new Asked(draft, section, question, Integer.parseInt(part) - 1))
        : Optional.empty();
  }

  boolean isNewPart() {
    return question.isList() && index >= parts(draft, question).size();
  }

  /** What stands in the form before anybody types. */
  Map<String, List<String>> values() {
    return Values.of(tree(), question.fields());
  }

  /** Tells one answer from another without saying what it is. */
  String mark() {
    try {
      byte[] bytes = values().toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where one comes back to. */
  String sectionHref() {
    return draft.base() + "/edit/" + section.id();
  }

  private ObjectNode tree() {
    if (!question.isList()) {
      return Tree.of(draft.details());
    }
    return parts(draft, question).get(index) instanceof ObjectNode part ? part : Tree.empty();
  }

  private static ArrayNode parts(Draft draft, Question question) {
    String list = question.many();
    return Tree.parts(Tree.of(draft.details()), list == null ? question.id() : list);
  }
}
