package localoffer.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import localoffer.survey.Question.Kind;
import localoffer.survey.Question.Numbered;

/**
 * What families said, counted.
 *
 * @param people how many answered
 * @param doubtful how many more were left out because they may be from programs
 */
public record Results(int people, int doubtful, List<Outcome> outcomes) {

  /** A number of people chose a value of a question. */
  record Count(int question, int value, int people) {}

  /** How many chose one thing. */
  public record Bar(String text, int people, int percent) {}

  /**
   * What came of one question.
   *
   * @param sentence what the figures show
   * @param people how many answered it
   * @param words what was written, as everybody may read it
   */
  public record Outcome(
      int number,
      Question question,
      String sentence,
      int people,
      List<Bar> bars,
      List<String> words) {}

  /** One row for each answer and question, so that people who chose several count once. */
  record Counted(int people, int doubtful, Map<Integer, Integer> answered, List<Count> counts) {}

  static Results of(Paper paper, Counted counted, List<Said> said) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int number = 1; number <= paper.questions().size(); number++) {
      outcomes.add(outcome(number, paper.questions().get(number - 1), counted, said));
    }
    return new Results(counted.people(), counted.doubtful(), List.copyOf(outcomes));
  }

  private static Outcome outcome(int number, Question question, Counted counted, List<Said> said) {
    int people = counted.answered().getOrDefault(number, 0);
    List<String> words =
        said.stream()
            .filter(each -> each.question() == number && each.shown() != null)
            .map(each -> String.valueOf(each.shown()))
            .toList();
    List<Count> counts =
        counted.counts().stream().filter(each -> each.question() == number).toList();
    List<Bar> bars =
        question.choices().stream().map(choice -> bar(choice, counts, people)).toList();
    String sentence = sentence(question, people, bars, counts);
    return new Outcome(number, question, sentence, people, bars, words);
  }

  private static Bar bar(Numbered choice, List<Count> counts, int people) {
    int chose =
        counts.stream()
            .filter(each -> each.value() == choice.number())
            .mapToInt(Count::people)
            .sum();
    int percent = people == 0 ? 0 : Math.round(100f * chose / people);
    return new Bar(choice.option().text(), chose, percent);
  }

  private static String sentence(
      Question question, int people, List<Bar> bars, List<Count> counts) {
    String who = people == 1 ? "1 person" : people + " people";
    if (people == 0) {
      return "Nobody answered this.";
    }
    if (question.kind() == Kind.TEXT) {
      return who + " wrote something.";
    }
    if (question.kind() == Kind.SCALE) {
      double sum = counts.stream().mapToInt(each -> each.value() * each.people()).sum();
      return String.format(Locale.UK, "%.1f on average, from %s.", sum / people, who);
    }
    int most = bars.stream().mapToInt(Bar::people).max().orElse(0);
    String chosen =
        bars.stream()
            .filter(bar -> bar.people() == most)
            .map(Bar::text)
            .collect(Collectors.joining("; "));
    return "Most often: " + chosen + " (" + most + " of " + who + ").";
  }
}
