package localoffer.membership.joining;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.account.signin.Gate;
import localoffer.web.Html;

/** One question of a request; its answer is kept at once. */
public final class AnswerQuestionPage {

  public static final String PATH = "/update/requests/{id}/questions/{question}";

  private final Html html;
  private final Gate gate;
  private final OwnRequests own;
  private final JoinRequests requests;

  public AnswerQuestionPage(Html html, Gate gate, OwnRequests own, JoinRequests requests) {
    this.html = html;
    this.gate = gate;
    this.own = own;
    this.requests = requests;
  }

  /** Where a request goes on: to its first question without an answer, or to all its answers. */
  static String next(JoinRequest request) {
    if (!request.isOpen()) {
      return request.href();
    }
    return request
        .next()
        .map(question -> href(request, question))
        .orElse(request.href() + "/check");
  }

  private static String href(JoinRequest request, Question question) {
    return request.href() + "/questions/" + question.word();
  }

  public void show(Context ctx) {
    JoinRequest request = request(ctx);
    if (request.isOpen()) {
      answer(ctx, request, request.answer(question(ctx, request)), "");
    } else {
      ctx.redirect(request.href(), HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    JoinRequest request = request(ctx);
    Question question = question(ctx, request);
    String typed = Objects.requireNonNullElse(ctx.formParam("answer"), "").strip();
    String problem = question.problem(typed);
    if (problem.isEmpty()) {
      boolean kept = requests.answer(request, question, typed);
      ctx.redirect(
          kept ? next(request.answering(question, typed)) : request.href(), HttpStatus.SEE_OTHER);
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), request, typed, problem);
    }
  }

  private JoinRequest request(Context ctx) {
    return own.find(gate.visitor(ctx), ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  private static Question question(Context ctx, JoinRequest request) {
    return Question.of(ctx.pathParam("question"))
        .filter(request.kind().questions()::contains)
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, JoinRequest request, String typed, String error) {
    Question question = question(ctx, request);
    html.answer(
        ctx,
        "membership/answer-question",
        Map.of(
            "csrf", gate.forms(ctx).token(),
            "request", request,
            "question", question,
            "choices", question == Question.SORT ? Sort.all() : List.of(),
            "typed", typed,
            "error", error,
            "back", back(request, question)));
  }

  /** The question before; all answers, once there are all. */
  private static String back(JoinRequest request, Question question) {
    if (request.next().isEmpty()) {
      return request.href() + "/check";
    }
    int before = request.kind().questions().indexOf(question) - 1;
    return before < 0 ? "/update" : href(request, request.kind().questions().get(before));
  }
}
