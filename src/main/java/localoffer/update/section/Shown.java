package localoffer.update.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import localoffer.listing.Details;
import localoffer.listing.detail.Cost;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers in words, as a page lists them: for each question its lines, none when unanswered. */
public record Shown(Question question, List<String> lines, List<Part> parts) {

  /** One part of a list, by its place there: its first line says which it is. */
  public record Part(int index, String name, List<String> lines) {}

  /** The answers to the questions of a section. */
  public static List<Shown> of(Section section, Details details) {
    ObjectNode tree = Tree.of(details);
    return section.questions().stream().map(question -> of(question, tree)).toList();
  }

  /** The answer to one question. */
  public static Shown of(Question question, ObjectNode tree) {
    String list = question.many();
    if (list == null) {
      return new Shown(question, lines(question, tree), List.of());
    }
    ArrayNode nodes = Tree.parts(tree, list);
    List<Part> parts =
        IntStream.range(0, nodes.size()).mapToObj(i -> part(question, nodes.get(i), i)).toList();
    return new Shown(question, parts.stream().map(Part::name).toList(), parts);
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** All of it in one line. */
  public String inOneLine() {
    return String.join(", ", lines);
  }

  private static Part part(Question question, JsonNode node, int index) {
    List<String> lines = lines(question, (ObjectNode) node);
    String name = lines.isEmpty() ? "Nothing yet" : lines.getFirst();
    return new Part(index, name, lines.stream().skip(1).toList());
  }

  private static List<String> lines(Question question, ObjectNode tree) {
    List<String> lines = new ArrayList<>();
    boolean several = question.fields().size() > 1;
    for (Field field : question.fields()) {
      JsonNode node = Tree.at(tree, field.path());
      if (!node.isMissingNode()) {
        String words = words(field, node);
        boolean named = several && !question.isList() && !field.isChosen();
        lines.addAll(named ? List.of(field.label() + ": " + words) : List.of(words.split("\n")));
      }
    }
    return lines;
  }

  private static String words(Field field, JsonNode node) {
    return switch (field.kind()) {
      case LINES -> String.join("\n", texts(node));
      case SEVERAL -> String.join(", ", texts(node).stream().map(id -> named(field, id)).toList());
      case MONEY -> new Cost.Amount("", node.decimalValue()).inWords();
      case ONE, YES_NO, TICK -> named(field, node.asString());
      default -> node.asString();
    };
  }

  private static String named(Field field, String id) {
    return field.choices().stream()
        .filter(choice -> choice.value().equals(id))
        .map(Choice::text)
        .findFirst()
        .orElse(id);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }
}
