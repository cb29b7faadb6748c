package localoffer.review.queue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.web.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The words of a listing that an officer can put right on their way to families. */
final class Corrections {

  private static final Set<String> SHORT = Set.of("name", "summary");

  /** Fields as in JSON with the labels of families' pages; whatever else is posted is ignored. */
  private static final List<Map.Entry<String, String>> FIELDS =
      List.of(
          Map.entry("name", "Name"),
          Map.entry("summary", "In one sentence"),
          Map.entry("description", "What it is"),
          Map.entry("eligibility", "Who it is for"),
          Map.entry("how_to_apply", "How to get it"),
          Map.entry("what_happens_next", "What happens next"),
          Map.entry("waiting_time", "How long it takes"),
          Map.entry("who_decides", "Who decides"),
          Map.entry("send_answers.how_we_include", "What they say about including children"),
          Map.entry("send_answers.staff_training", "Staff training"),
          Map.entry("send_answers.communication", "Communication"),
          Map.entry("send_answers.families_say", "What families say"));

  private Corrections() {}

  /** One field of the form. */
  public record Words(String id, String label, String value, String error, boolean isShort) {}

  /** The form, with what the details say and what is wrong with it. */
  static List<Words> form(Details details, Map<String, String> problems) {
    ObjectNode tree = tree(details);
    return FIELDS.stream()
        .map(
            field ->
                new Words(
                    field.getKey(),
                    field.getValue(),
                    tree.at(pointer(field.getKey())).asString(""),
                    problems.getOrDefault(field.getKey(), ""),
                    SHORT.contains(field.getKey())))
        .toList();
  }

  /** What is wrong that this form can put right. */
  static List<Map<String, String>> errors(Map<String, String> problems) {
    return FIELDS.stream()
        .map(Map.Entry::getKey)
        .filter(problems::containsKey)
        .map(field -> Map.of("text", problems.getOrDefault(field, ""), "href", "#" + field))
        .toList();
  }

  /** The details with the words that were typed; all else stays as it is. */
  static Details applied(Details details, Function<String, @Nullable String> typed) {
    ObjectNode tree = tree(details);
    for (Map.Entry<String, String> field : FIELDS) {
      String text = typed.apply(field.getKey());
      String before = tree.at(pointer(field.getKey())).asString("");
      if (text != null && !Form.text(text).equals(Form.text(before))) {
        put(tree, field.getKey(), Form.text(text));
      }
    }
    return DetailsJson.readStrictly(tree);
  }

  private static void put(ObjectNode tree, String field, String text) {
    int dot = field.indexOf('.');
    String name = field.substring(dot + 1);
    JsonNode part = dot < 0 ? tree : tree.get(field.substring(0, dot));
    if (!(part instanceof ObjectNode object)) {
      if (!text.isEmpty()) {
        tree.putObject(field.substring(0, dot)).put(name, text);
      }
    } else if (text.isEmpty() && !SHORT.contains(name)) {
      object.remove(name);
    } else {
      object.put(name, text);
    }
  }

  private static String pointer(String field) {
    return "/" + field.replace('.', '/');
  }

  private static ObjectNode tree(Details details) {
    return (ObjectNode) JsonMapper.shared().readTree(DetailsJson.write(details));
  }
}
