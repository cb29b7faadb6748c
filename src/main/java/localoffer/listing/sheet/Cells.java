package localoffer.listing.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import localoffer.content.Terms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** The kinds of cells that a sheet of listings has. */
final class Cells {

  static final Cell TEXT = new Text();
  static final Cell PHONE = new Phone();
  static final Cell YES_OR_NO = new YesOrNo();
  static final Cell WHOLE_NUMBER = new WholeNumber();
  static final Cell POUNDS = new Pounds();

  private Cells() {}

  /** One of a few words, each with what the listing keeps for it. */
  static Cell choice(Map<String, String> keptByWords) {
    return new Choice(keptByWords);
  }

  /** One term of a taxonomy. */
  static Cell term(Terms terms) {
    return new OneTerm(terms);
  }

  /** Several words, as they are. */
  static Cell list() {
    return new Several(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /** Several terms of a taxonomy, by name; an id is understood too. */
  static Cell terms(Terms terms) {
    return new Several(terms::name, name -> id(terms, name));
  }

  /** The id of a name; the name itself where there is none, for the rules to tell. */
  private static String id(Terms terms, String name) {
    return terms.all().stream()
        .filter(term -> term.name().equalsIgnoreCase(name) || term.id().equalsIgnoreCase(name))
        .findFirst()
        .map(term -> term.id())
        .orElse(name);
  }

  private record Text() implements Cell {

    @Override
    public String write(JsonNode value) {
      return value.asString().strip();
    }

    @Override
    public JsonNode read(String words) {
      return StringNode.valueOf(words.replaceAll("\\R", "\n").strip());
    }
  }

  /** A telephone number, whose first nought a spreadsheet takes away as it does a number's. */
  private record Phone() implements Cell {

    // more digits than a spreadsheet keeps, such as 4.41903E+11
    private static final Pattern SPOILT = Pattern.compile("[0-9](\\.[0-9]+)?E\\+?[0-9]+");

    @Override
    public String write(JsonNode value) {
      return value.asString();
    }

    @Override
    public JsonNode read(String words) {
      String number = words.strip();
      if (SPOILT.matcher(number).matches()) {
        throw new Unreadable("The spreadsheet has changed this number. Write it with spaces in it");
      }
      return StringNode.valueOf(number);
    }

    @Override
    public boolean same(String one, String other) {
      return one.equals(other) || one.equals("0" + other);
    }
  }

  private record YesOrNo() implements Cell {

    @Override
    public String write(JsonNode value) {
      return value.asBoolean() ? "yes" : "no";
    }

    @Override
    public JsonNode read(String words) {
      return switch (words.strip().toLowerCase(Locale.ROOT)) {
        case "yes", "y", "true" -> BooleanNode.TRUE;
        case "no", "n", "false" -> BooleanNode.FALSE;
        default -> throw new Unreadable("Write yes or no");
      };
    }
  }

  private record WholeNumber() implements Cell {

    @Override
    public String write(JsonNode value) {
      return value.asString();
    }

    @Override
    public JsonNode read(String words) {
      String number = words.strip();
      if (!number.matches("[0-9]{1,6}(\\.0+)?")) {
        throw new Unreadable("Write a whole number, like 5");
      }
      return IntNode.valueOf(new BigDecimal(number).intValue());
    }
  }

  private record Pounds() implements Cell {

    @Override
    public String write(JsonNode value) {
      return value.decimalValue().toPlainString();
    }

    @Override
    public JsonNode read(String words) {
      String number = words.strip().replaceFirst("^£\\s*", "");
      if (!number.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
        throw new Unreadable("Write an amount in pounds, like 3.50");
      }
      return DecimalNode.valueOf(new BigDecimal(number));
    }
  }

  private record Choice(Map<String, String> keptByWords) implements Cell {

    @Override
    public String write(JsonNode value) {
      String kept = value.asString();
      return keptByWords.entrySet().stream()
          .filter(each -> each.getValue().equals(kept))
          .findFirst()
          .map(Map.Entry::getKey)
          .orElse(kept);
    }

    @Override
    public JsonNode read(String words) {
      return keptByWords.entrySet().stream()
          .filter(each -> each.getKey().equalsIgnoreCase(words.strip()))
          .findFirst()
          .map(each -> StringNode.valueOf(each.getValue()))
          .orElseThrow(
              () -> new Unreadable("Write one of: " + String.join(", ", keptByWords.keySet())));
    }
  }

  private record OneTerm(Terms terms) implements Cell {

    @Override
    public String write(JsonNode value) {
      return terms.name(value.asString());
    }

    @Override
    public JsonNode read(String words) {
      String id = id(terms, words.strip());
      if (!terms.has(id)) {
        throw new Unreadable(
            "Write one of: " + String.join(", ", terms.all().stream().map(t -> t.name()).toList()));
      }
      return StringNode.valueOf(id);
    }
  }
}
