package localoffer.update.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import localoffer.place.Postcode;
import localoffer.web.Form;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What somebody typed into the fields of a form: lists of texts by the fields' paths. */
record Typed(Map<String, List<String>> form) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What is kept of it: a value, nothing, or a sentence on what cannot be kept. */
  sealed interface Meaning {

    record Value(@Nullable JsonNode node) implements Meaning {}

    record Wrong(String message) implements Meaning {}
  }

  /** What an answer means; what is no choice on offer is not there. */
  Meaning of(Field field, JsonNode before) {
    String text = text(field);
    return switch (field.kind()) {
      case LINE, EMAIL -> value(text.replaceAll("\\s+", " "));
      case PHONE -> value(text.replaceAll("\\s+", " ").replaceAll("[.-]", " "));
      case TEXT -> value(text);
      case WEB -> value(web(text));
      case POSTCODE -> value(Postcode.parse(text).map(Postcode::toString).orElse(text));
      case NUMBER -> number(text);
      case MONEY -> money(text);
      case LINES -> texts(text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
      case YES_NO -> yesNo(field, text);
      case ONE -> value(offers(field, text) ? text : "");
      case SEVERAL -> texts(inOrder(field, before));
      case TICK -> new Meaning.Value(text.isEmpty() ? null : NODES.booleanNode(true));
    };
  }

  /** The first text, without what a browser adds and spaces around it. */
  private String text(Field field) {
    List<String> texts = texts(field);
    return texts.isEmpty() ? "" : Form.text(texts.getFirst());
  }

  private List<String> texts(Field field) {
    return Objects.requireNonNullElse(form.get(field.path()), List.of());
  }

  private static Meaning value(String text) {
    return new Meaning.Value(text.isEmpty() ? null : NODES.stringNode(text));
  }

  /** People leave out what their browser leaves out. */
  private static String web(String text) {
    return text.isEmpty() || text.contains("://") ? text : "https://" + text;
  }

  private static Meaning number(String text) {
    if (text.isEmpty()) {
      return new Meaning.Value(null);
    }
    return text.matches("[0-9]{1,3}")
        ? new Meaning.Value(NODES.numberNode(Integer.parseInt(text)))
        : new Meaning.Wrong("Enter a whole number, like 5");
  }

  private static Meaning money(String text) {
    String bare = text.replaceAll("[£,\\s]", "");
    if (bare.isEmpty()) {
      return new Meaning.Value(null);
    }
    return bare.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")
        ? new Meaning.Value(NODES.numberNode(new BigDecimal(bare)))
        : new Meaning.Wrong("Enter an amount in pounds, like 3.50");
  }

  private static Meaning yesNo(Field field, String text) {
    boolean said = !text.isEmpty() && offers(field, text);
    return new Meaning.Value(said ? NODES.booleanNode(Boolean.parseBoolean(text)) : null);
  }

  /** What was there stays where it was: the first topic is the main one. */
  private List<String> inOrder(Field field, JsonNode before) {
    List<String> chosen = texts(field).stream().filter(text -> offers(field, text)).toList();
    List<String> kept = new ArrayList<>();
    before.values().forEach(node -> kept.add(node.asString("")));
    kept.retainAll(chosen);
    Stream<String> added =
        field.choices().stream()
            .map(Choice::value)
            .filter(value -> chosen.contains(value) && !kept.contains(value));
    return Stream.concat(kept.stream(), added).toList();
  }

  private static boolean offers(Field field, String text) {
    return field.choices().stream().anyMatch(choice -> choice.value().equals(text));
  }

  private static Meaning texts(List<String> texts) {
    if (texts.isEmpty()) {
      return new Meaning.Value(null);
    }
    ArrayNode list = NODES.arrayNode();
    texts.forEach(list::add);
    return new Meaning.Value(list);
  }
}
