package localoffer.membership.joining;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.Objects;
import localoffer.account.signin.Gate;
import localoffer.membership.joining.JoinRequest.Stage;
import localoffer.web.Html;

/** Tells whoever asked how far their request has come. */
public final class RequestPage {

  public static final String PATH = "/update/requests/{id}";

  private final Html html;
  private final Gate gate;
  private final OwnRequests own;

  public RequestPage(Html html, Gate gate, OwnRequests own) {
    this.html = html;
    this.gate = gate;
    this.own = own;
  }

  public void show(Context ctx) {
    JoinRequest request =
        own.find(gate.visitor(ctx), ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
    if (request.stage() == Stage.DRAFT) {
      ctx.redirect(AnswerQuestionPage.next(request), HttpStatus.SEE_OTHER);
      return;
    }
    html.answer(
        ctx,
        "membership/request",
        Map.of(
            "request", request,
            "reason", Objects.requireNonNullElse(request.reason(), ""),
            "email", gate.member(ctx).email().text()));
  }
}
