package localoffer.membership.joining;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import localoffer.account.signin.Gate;
import localoffer.web.Html;

/** All answers of a request before it is sent, each with a way to change it. */
public final class CheckRequestPage {

  public static final String PATH = "/update/requests/{id}/check";

  private final Html html;
  private final Gate gate;
  private final OwnRequests own;
  private final JoinRequests requests;

  public CheckRequestPage(Html html, Gate gate, OwnRequests own, JoinRequests requests) {
    this.html = html;
    this.gate = gate;
    this.own = own;
    this.requests = requests;
  }

  public void show(Context ctx) {
    JoinRequest request = request(ctx);
    if (request.isOpen() && request.next().isEmpty()) {
      html.answer(
          ctx,
          "membership/check-request",
          Map.of(
              "csrf", gate.forms(ctx).token(),
              "request", request,
              "answers", ShownAnswer.of(request),
              "email", gate.member(ctx).email().text()));
    } else {
      ctx.redirect(AnswerQuestionPage.next(request), HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    JoinRequest request = request(ctx);
    if (request.isOpen() && request.next().isPresent()) {
      ctx.redirect(AnswerQuestionPage.next(request), HttpStatus.SEE_OTHER);
    } else {
      requests.send(request);
      ctx.redirect(request.href(), HttpStatus.SEE_OTHER);
    }
  }

  private JoinRequest request(Context ctx) {
    return own.find(gate.visitor(ctx), ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  /** A question with its answer in words, and where it can be changed. */
  public record ShownAnswer(String question, String answer, String changeHref) {

    static List<ShownAnswer> of(JoinRequest request) {
      return request.kind().questions().stream().map(question -> of(request, question)).toList();
    }

    private static ShownAnswer of(JoinRequest request, Question question) {
      String answer = request.answer(question);
      String words =
          question == Question.SORT ? Sort.of(answer).map(Sort::text).orElse("") : answer;
      return new ShownAnswer(
          question.heading(), words, request.href() + "/questions/" + question.word());
    }
  }
}
