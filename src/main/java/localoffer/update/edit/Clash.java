package localoffer.update.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import localoffer.update.section.Choice;
import localoffer.update.section.Field;
import localoffer.web.Form;

/**
 * Two people's answers to the same question, side by side.
 *
 * @param typed what this person typed, as the form sends it again
 */
public record Clash(
    String id, String path, String label, String theirs, String mine, List<String> typed) {

  private static final String CHOICE = "keep.";

  /** Where what was typed differs from what somebody else saved meanwhile. */
  static List<Clash> between(
      List<Field> fields, Map<String, List<String>> theirs, Map<String, List<String>> typed) {
    List<Clash> clashes = new ArrayList<>();
    for (Field field : fields) {
      List<String> mine = texts(typed, field);
      String id = "keep-" + field.path().replace('.', '-');
      clashes.add(
          new Clash(
              id,
              field.path(),
              field.label(),
              words(field, texts(theirs, field)),
              words(field, mine),
              mine));
    }
    return clashes;
  }

  /** Whether the two answers differ in words. */
  public boolean differs() {
    return !theirs.equals(mine);
  }

  /** What was typed, with the other's answer where this person chose to keep that. */
  static Map<String, List<String>> settled(
      List<Field> fields, Map<String, List<String>> theirs, Map<String, List<String>> typed) {
    Map<String, List<String>> settled = new HashMap<>(typed);
    for (Field field : fields) {
      if (first(typed, CHOICE + field.path()).equals("theirs")) {
        settled.put(field.path(), texts(theirs, field));
      }
    }
    return settled;
  }

  static String first(Map<String, List<String>> form, String name) {
    List<String> texts = Objects.requireNonNullElse(form.get(name), List.of());
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  private static List<String> texts(Map<String, List<String>> form, Field field) {
    return Objects.requireNonNullElse(form.get(field.path()), List.of());
  }

  private static String words(Field field, List<String> texts) {
    return texts.stream()
        .map(text -> named(field, text))
        .map(Form::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String named(Field field, String text) {
    return field.choices().stream()
        .filter(choice -> choice.value().equals(text))
        .map(Choice::text)
        .findFirst()
        .orElse(text);
  }
}
