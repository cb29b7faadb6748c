package localoffer.update.section;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One field as its template shows it: what stands in it, what may be chosen, and what is wrong.
 *
 * @param heading whether its label is the heading of the page
 * @param error empty when nothing is wrong
 */
public record Box(
    String id,
    String name,
    String kind,
    String label,
    String hint,
    boolean heading,
    String value,
    List<Option> options,
    String error) {

  /** One choice, chosen or not. */
  public record Option(String id, String value, String text, boolean chosen) {}

  /** The fields of a question or of one part of a list, with what was typed and what is wrong. */
  public static List<Box> of(
      Question question, Map<String, List<String>> values, Map<String, String> problems) {
    boolean alone = question.fields().size() == 1 && !question.isList();
    return question.fields().stream().map(field -> of(field, alone, values, problems)).toList();
  }

  private static Box of(
      Field field, boolean alone, Map<String, List<String>> values, Map<String, String> problems) {
    List<String> held = Objects.requireNonNullElse(values.get(field.path()), List.of());
    String id = field.path().replace('.', '-');
    return new Box(
        id,
        field.path(),
        field.kind().word(),
        field.label(),
        Objects.requireNonNullElse(field.hint(), ""),
        alone,
        held.isEmpty() ? "" : held.getFirst(),
        options(field, id, held),
        Objects.requireNonNullElse(problems.get(field.path()), ""));
  }

  private static List<Option> options(Field field, String id, List<String> held) {
    return IntStream.range(0, field.choices().size())
        .mapToObj(
            i -> {
              Choice choice = field.choices().get(i);
              return new Option(
                  i == 0 ? id : id + "-" + i,
                  choice.value(),
                  choice.text(),
                  held.contains(choice.value()) || (held.isEmpty() && choice.value().isEmpty()));
            })
        .toList();
  }

  /** The same with what was typed and what is wrong with it, where there is any. */
  public Box with(@Nullable String typed, @Nullable String problem) {
    return new Box(
        id,
        name,
        kind,
        label,
        hint,
        heading,
        Objects.requireNonNullElse(typed, value),
        options,
        Objects.requireNonNullElse(problem, error));
  }

  /** Where the error summary leads, and what it says there. */
  public record Slip(String text, String href) {}

  /** What is wrong, in the order of the page. */
  public static List<Slip> slips(List<Box> boxes) {
    return boxes.stream()
        .filter(box -> !box.error().isEmpty())
        .map(box -> new Slip(box.error(), "#" + box.id()))
        .toList();
  }
}
