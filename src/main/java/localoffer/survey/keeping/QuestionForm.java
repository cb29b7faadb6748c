package localoffer.survey.keeping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import localoffer.survey.Question;
import localoffer.survey.Question.Kind;
import localoffer.survey.Question.Option;
import localoffer.survey.Question.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A question as an officer types it.
 *
 * @param options one a line: the words, and after a bar each the Easy Read and the picture
 * @param ends of a scale that begins at 1
 */
record QuestionForm(String kind, String text, String hint, Easy easy, String options, Ends ends) {

  private static final int LONGEST = 300;
  private static final int MOST_OPTIONS = 20;
  private static final Set<String> KINDS = Set.of("choice", "several", "scale", "text");

  /** The same in Easy Read. */
  public record Easy(String text, String picture) {}

  /** Where a scale ends, and what its ends mean. */
  public record Ends(String to, String low, String high) {}

  static final QuestionForm BLANK =
      new QuestionForm(
          "choice", "", "", new Easy("", ""), "", new Ends("10", "(not at all)", "(very much)"));

  static QuestionForm read(Function<String, String> typed) {
    return new QuestionForm(
        typed.apply("kind"),
        typed.apply("text"),
        typed.apply("hint"),
        new Easy(typed.apply("easy"), typed.apply("picture")),
        typed.apply("options"),
        new Ends(typed.apply("to"), typed.apply("low"), typed.apply("high")));
  }

  static QuestionForm of(Question question) {
    Scale scale = question.scale();
    return new QuestionForm(
        question.kind().word(),
        question.text(),
        question.example(),
        new Easy(words(question.easy()), words(question.picture())),
        question.options().stream().map(QuestionForm::line).collect(Collectors.joining("\n")),
        scale == null
            ? BLANK.ends()
            : new Ends(Integer.toString(scale.to()), scale.low(), scale.high()));
  }

  private static String line(Option option) {
    String easy = words(option.easy());
    String picture = words(option.picture());
    return picture.isEmpty() && easy.isEmpty()
        ? option.text()
        : option.text() + " | " + easy + (picture.isEmpty() ? "" : " | " + picture);
  }

  private static String words(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  /**
   * What to do about it, in the order of the form.
   *
   * @param pictures the short names of all pictures
   */
  List<Map<String, String>> errors(Set<String> pictures) {
    List<Map<String, String>> errors = new ArrayList<>();
    if (text.isEmpty() || text.length() > LONGEST) {
      errors.add(error("Enter the question, in at most 300 letters", "text"));
    }
    if (!KINDS.contains(kind)) {
      errors.add(error("Choose how it is answered", "kind-choice"));
    }
    boolean chosen = kind.equals("choice") || kind.equals("several");
    if (chosen && (lines().size() < 2 || lines().size() > MOST_OPTIONS)) {
      errors.add(error("Write 2 to 20 things to choose, each on a line of its own", "options"));
    }
    if (kind.equals("scale") && !ends.to().matches("[2-9]|10")) {
      errors.add(error("Enter the last number of the scale, from 2 to 10", "to"));
    }
    if (!unknown(pictures).isEmpty()) {
      String names = String.join(", ", unknown(pictures));
      errors.add(error("There is no picture of this name: " + names, "picture"));
    }
    return errors;
  }

  private static Map<String, String> error(String text, String field) {
    return Map.of("text", text, "href", "#" + field);
  }

  private List<String> unknown(Set<String> pictures) {
    List<String> named = new ArrayList<>();
    named.add(easy.picture());
    lines().forEach(option -> named.add(words(option.picture())));
    return named.stream().filter(name -> !name.isEmpty() && !pictures.contains(name)).toList();
  }

  private List<Option> lines() {
    return options
        .lines()
        .filter(line -> !line.isBlank())
        .map(QuestionForm::option)
        .filter(option -> !option.text().isEmpty())
        .toList();
  }

  private static Option option(String line) {
    String[] parts = line.split("\\|", -1);
    return new Option(
        parts[0].strip(),
        parts.length > 1 ? orNull(parts[1]) : null,
        parts.length > 2 ? orNull(parts[2]) : null);
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  /** The question; only of what has no errors. */
  Question question() {
    Kind how = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    boolean chosen = how == Kind.CHOICE || how == Kind.SEVERAL;
    return new Question(
        how,
        text,
        orNull(hint),
        orNull(easy.text()),
        orNull(easy.picture()),
        chosen ? lines() : List.of(),
        how == Kind.SCALE
            ? new Scale(1, Integer.parseInt(ends.to()), ends.low(), ends.high())
            : null);
  }
}
