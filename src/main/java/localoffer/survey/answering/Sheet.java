package localoffer.survey.answering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import localoffer.survey.Paper;
import localoffer.survey.Question;
import localoffer.survey.Question.Kind;
import localoffer.survey.Question.Numbered;
import localoffer.web.Form;

/**
 * A survey as somebody filled it in.
 *
 * @param chosen the numbers that were chosen, by the number of the question
 * @param words own words, by the number of the question
 */
record Sheet(Paper paper, Map<Integer, List<Integer>> chosen, Map<Integer, String> words) {

  private static final int LONGEST = 2_000;

  /**
   * What a form says; whatever is not offered in it is left out.
   *
   * @param typed for the name of a field, such as q1
   */
  static Sheet read(Paper paper, Function<String, List<String>> typed) {
    Map<Integer, List<Integer>> chosen = new LinkedHashMap<>();
    Map<Integer, String> words = new LinkedHashMap<>();
    for (int number = 1; number <= paper.questions().size(); number++) {
      Question question = paper.questions().get(number - 1);
      List<String> values = typed.apply("q" + number);
      if (question.kind() == Kind.TEXT) {
        String text = Form.text(String.join("", values));
        if (!text.isEmpty()) {
          words.put(number, text);
        }
      } else {
        List<Integer> numbers = offered(question, values);
        if (!numbers.isEmpty()) {
          chosen.put(number, numbers);
        }
      }
    }
    return new Sheet(paper, chosen, words);
  }

  private static List<Integer> offered(Question question, List<String> values) {
    List<Integer> numbers =
        question.choices().stream()
            .map(Numbered::number)
            .filter(number -> values.contains(Integer.toString(number)))
            .toList();
    boolean several = question.kind() == Kind.SEVERAL;
    return several || numbers.isEmpty() ? numbers : List.of(numbers.getFirst());
  }

  static Sheet empty(Paper paper) {
    return new Sheet(paper, Map.of(), Map.of());
  }

  /** What to do about it, by the number of the question. */
  Map<Integer, String> problems() {
    Map<Integer, String> problems = new HashMap<>();
    if (chosen.isEmpty() && words.isEmpty()) {
      problems.put(1, "Answer at least one question");
    }
    words.forEach(
        (number, text) -> {
          if (text.length() > LONGEST) {
            problems.put(number, "Write 2,000 letters or fewer");
          }
        });
    return problems;
  }

  /** One choice of a form. */
  public record Tick(String id, int value, Question.Option option, boolean ticked) {}

  /**
   * One question of a form, as it stands on the page.
   *
   * @param id of the first thing in it that can be pressed or filled in
   */
  public record Asked(
      String name, String id, Question question, List<Tick> ticks, Written written) {}

  /** What was written in a question, what is wrong with it, and what may tell who wrote it. */
  public record Written(String words, String error, List<String> personal) {}

  /** Every question with what was filled in. */
  List<Asked> asked(Map<Integer, String> problems, Map<Integer, List<String>> personal) {
    List<Asked> all = new ArrayList<>();
    for (int number = 1; number <= paper.questions().size(); number++) {
      Question question = paper.questions().get(number - 1);
      String name = "q" + number;
      List<Integer> numbers = chosen.getOrDefault(number, List.of());
      List<Tick> ticks =
          question.choices().stream()
              .map(
                  choice ->
                      new Tick(
                          name + "-" + choice.number(),
                          choice.number(),
                          choice.option(),
                          numbers.contains(choice.number())))
              .toList();
      Written written =
          new Written(
              words.getOrDefault(number, ""),
              problems.getOrDefault(number, ""),
              personal.getOrDefault(number, List.of()));
      String id = ticks.isEmpty() ? name : ticks.getFirst().id();
      all.add(new Asked(name, id, question, ticks, written));
    }
    return all;
  }
}
