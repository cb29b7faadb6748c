package localoffer.membership.joining;

import java.util.List;

/** A question with its answer in words, and where it can be changed. */
public record ShownAnswer(String question, String answer, String changeHref) {

  static List<ShownAnswer> of(JoinRequest request) {
    return request.kind().questions().stream().map(question -> of(request, question)).toList();
  }

  private static ShownAnswer of(JoinRequest request, Question question) {
    String answer = request.answer(question);
    String words = question == Question.SORT ? Sort.of(answer).map(Sort::text).orElse("") : answer;
    return new ShownAnswer(
        question.heading(), words, request.href() + "/questions/" + question.word());
  }
}
