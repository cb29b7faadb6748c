package localoffer.update.section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import localoffer.content.Taxonomy;
import localoffer.listing.Details;
import localoffer.listing.DetailsJson;
import localoffer.listing.detail.Photo;
import localoffer.listing.detail.Session;
import localoffer.listing.rules.DetailsRules;
import localoffer.place.Located;
import localoffer.place.Places;
import localoffer.place.Point;
import localoffer.place.Postcode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts answers into details, and says what is wrong with them. */
public final class Answers {

  private final Supplier<Taxonomy> taxonomy;
  private final Places places;

  public Answers(Supplier<Taxonomy> taxonomy, Places places) {
    this.taxonomy = taxonomy;
    this.places = places;
  }

  /**
   * Details with an answer in them.
   *
   * @param problems a message for each field's path, in the order of the form; with any of them the
   *     details are as they were
   */
  public record Answered(Details details, Map<String, String> problems) {}

  /** The answer to a question that is no list. */
  public Answered question(Details before, Question question, Map<String, List<String>> form) {
    ObjectNode tree = Tree.of(before);
    Map<String, String> problems = fill(tree, question.fields(), new Typed(form));
    if (question.id().equals("film") && !names(tree, "film")) {
      Tree.put(tree, "film", null);
    }
    return judged(before, tree, question, problems);
  }

  /**
   * The answer about one part of a list.
   *
   * @param index its place in the list; one after the last adds it
   */
  public Answered part(
      Details before, Question question, int index, Map<String, List<String>> form) {
    ObjectNode tree = Tree.of(before);
    ArrayNode parts = Tree.list(tree, list(question));
    ObjectNode part = parts.get(index) instanceof ObjectNode there ? there : Tree.empty();
    Map<String, String> problems = fill(part, question.fields(), new Typed(form));
    if (question.id().equals("places")) {
      locate(part);
    }
    if (index >= parts.size()) {
      parts.add(part);
    }
    Answered answered = judged(before, tree, question, index);
    answered.problems().forEach(problems::putIfAbsent);
    return new Answered(problems.isEmpty() ? answered.details() : before, problems);
  }

  /** The details with one time at which the service runs, in the place of another or added. */
  public Answered session(Details before, Question question, int index, Session session) {
    ObjectNode tree = Tree.of(before);
    ArrayNode parts = Tree.list(tree, list(question));
    ObjectNode part = Tree.empty().put("when", session.when());
    if (session.rule() != null) {
      part.put("rule", session.rule());
    }
    if (session.termTime() != null) {
      part.put("term_time", session.termTime());
    }
    if (index < parts.size()) {
      parts.set(index, part);
    } else {
      parts.add(part);
    }
    return judged(before, tree, question, index);
  }

  /** The details with one more picture. */
  public static Details showing(Details before, Photo photo) {
    ObjectNode tree = Tree.of(before);
    Tree.list(tree, "photos")
        .addObject()
        .put("file", photo.file())
        .put("alt", photo.alt())
        .put("width", photo.width())
        .put("height", photo.height());
    return DetailsJson.readStrictly(tree);
  }

  /** The details without one part of a list. */
  public static Details without(Details before, Question question, int index) {
    ObjectNode tree = Tree.of(before);
    Tree.list(tree, list(question)).remove(index);
    return DetailsJson.readStrictly(tree);
  }

  /** A service of which only a name and a sentence are known; either may be empty. */
  public static Details begun(String name, String summary) {
    ObjectNode tree = Tree.empty().put("name", name).put("summary", summary);
    tree.putObject("source").put("kind", "provider");
    return DetailsJson.readStrictly(tree);
  }

  /** The same as the provider's own words, which no import overwrites from now on. */
  public static Details byProvider(Details details) {
    ObjectNode tree = Tree.of(details);
    if (tree.get("source") instanceof ObjectNode source) {
      source.put("kind", "provider");
    }
    return DetailsJson.readStrictly(tree);
  }

  /** All that is wrong with details, by the paths of their fields. */
  public Map<String, String> problems(Details details) {
    return new DetailsRules(taxonomy.get()).problems(details);
  }

  private static Map<String, String> fill(ObjectNode tree, List<Field> fields, Typed typed) {
    Map<String, String> problems = new LinkedHashMap<>();
    for (Field field : fields) {
      switch (typed.of(field, Tree.at(tree, field.path()))) {
        case Typed.Meaning.Value value -> Tree.put(tree, field.path(), value.node());
        case Typed.Meaning.Wrong wrong -> problems.put(field.path(), wrong.message());
      }
    }
    return problems;
  }

  private Answered judged(
      Details before, ObjectNode tree, Question question, Map<String, String> problems) {
    Details after = DetailsJson.readStrictly(tree);
    // What cannot even be read is not there yet: nothing is said of how it fits the rest.
    boolean unread = !problems.isEmpty();
    problems(after)
        .forEach(
            (path, message) ->
                question
                    .about(path)
                    .filter(field -> !unread || field.equals(path))
                    .ifPresent(field -> problems.putIfAbsent(field, message)));
    return new Answered(problems.isEmpty() ? after : before, problems);
  }

  private Answered judged(Details before, ObjectNode tree, Question question, int index) {
    Details after = DetailsJson.readStrictly(tree);
    String here = list(question) + "." + index;
    Map<String, String> problems = new LinkedHashMap<>();
    problems(after)
        .forEach(
            (path, message) ->
                field(question, path, here).ifPresent(name -> problems.putIfAbsent(name, message)));
    return new Answered(problems.isEmpty() ? after : before, problems);
  }

  /** The field of a part that a message is about, or its first when it is about all of it. */
  private static Optional<String> field(Question question, String path, String here) {
    if (path.equals(here) || path.equals(list(question))) {
      return Optional.of(question.fields().getFirst().path());
    }
    return question.fields().stream()
        .map(Field::path)
        .filter(name -> (path + ".").startsWith(here + "." + name + "."))
        .findFirst();
  }

  private static boolean names(ObjectNode tree, String path) {
    return !Tree.at(tree, path + ".title").isMissingNode()
        || !Tree.at(tree, path + ".href").isMissingNode();
  }

  /** The point of a postcode that is known to the house; search finds the others roughly. */
  private void locate(ObjectNode place) {
    JsonNode postcode = place.path("postcode");
    @Nullable Point point =
        Postcode.parse(postcode.asString(""))
            .map(places::locate)
            .filter(located -> located.precision() == Located.Precision.POSTCODE)
            .flatMap(Located::point)
            .orElse(null);
    if (point == null) {
      place.remove("point");
    } else {
      place
          .putObject("point")
          .put("latitude", point.latitude())
          .put("longitude", point.longitude());
    }
  }

  private static String list(Question question) {
    String path = question.many();
    if (path == null) {
      throw new IllegalArgumentException(question.id() + " is no list");
    }
    return path;
  }
}
