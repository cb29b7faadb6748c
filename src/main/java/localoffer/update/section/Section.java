package localoffer.update.section;

import java.util.List;
import java.util.Optional;
import localoffer.listing.Provider;

/** Some questions about one side of a service; {@code only} for some kinds of organisation. */
public record Section(
    String id, String title, String picture, List<Provider.Kind> only, List<Question> questions) {

  public Section {
    only = only == null ? List.of() : List.copyOf(only);
    questions = List.copyOf(questions);
  }

  /** The question of an address. */
  public Optional<Question> question(String name) {
    return questions.stream().filter(question -> question.id().equals(name)).findFirst();
  }

  boolean isFor(Provider.Kind kind) {
    return only.isEmpty() || only.contains(kind);
  }
}
