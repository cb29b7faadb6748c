package localoffer.update.section;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question on a page of its own. With {@code many}, the path of a list, its fields are those of
 * each part, and {@code one} is what a part is called.
 *
 * @param readable true when its answer is prose
 * @param also other paths whose mistakes are put right here
 */
public record Question(
    String id,
    String title,
    @Nullable String hint,
    @Nullable Boolean readable,
    @Nullable String many,
    @Nullable String one,
    List<String> also,
    List<Field> fields) {

  public Question {
    also = also == null ? List.of() : List.copyOf(also);
    fields = List.copyOf(fields);
  }

  /** Whether the writer wants to know how hard the answer is to read. */
  public boolean isProse() {
    return Boolean.TRUE.equals(readable);
  }

  Question with(List<Field> next) {
    return new Question(id, title, hint, readable, many, one, also, next);
  }

  /** Whether its answers are a list of parts, each added and taken away by itself. */
  public boolean isList() {
    return many != null;
  }

  /** Where its values stand in the details. */
  public List<String> paths() {
    return many == null ? fields.stream().map(Field::path).toList() : List.of(many);
  }

  /** The place in its form of a mistake that the rules found, empty when it is not about this. */
  Optional<String> about(String problem) {
    Optional<String> field =
        paths().stream()
            .filter(path -> problem.equals(path) || problem.startsWith(path + "."))
            .findFirst();
    boolean whole =
        also.contains(problem) || paths().stream().anyMatch(p -> p.startsWith(problem + "."));
    return field.or(() -> whole ? Optional.of(paths().getFirst()) : Optional.empty());
  }
}
