package localoffer.membership.joining;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import localoffer.account.Access;
import localoffer.account.Access.Action;
import localoffer.account.Accounts;
import localoffer.account.Officer;
import localoffer.account.Person;
import localoffer.account.signin.Gate;
import localoffer.membership.joining.JoinRequest.Stage;
import localoffer.web.Html;

/** One request with all that was said, and an officer's yes, no, or not yet. */
public final class DecideRequestPage {

  public static final String PATH = "/staff/requests/{id}";

  /** To say yes. */
  public static final String APPROVE_PATH = PATH + "/approve";

  /** To ask for more, with a reason. */
  public static final String SEND_BACK_PATH = PATH + "/send-back";

  /** To say no, with a reason. */
  public static final String REJECT_PATH = PATH + "/reject";

  private static final int LONGEST_REASON = 1_000;

  private final Html html;
  private final Gate gate;
  private final OwnRequests own;
  private final JoinRequests requests;
  private final Accounts accounts;

  public DecideRequestPage(
      Html html, Gate gate, OwnRequests own, JoinRequests requests, Accounts accounts) {
    this.html = html;
    this.gate = gate;
    this.own = own;
    this.requests = requests;
    this.accounts = accounts;
  }

  /** A way to decide that needs a reason. */
  private interface WithReason {

    boolean decide(JoinRequest seen, String reason, Officer officer);
  }

  public void show(Context ctx) {
    answer(ctx, request(ctx), Map.of());
  }

  public void approve(Context ctx) {
    JoinRequest seen = seen(ctx);
    done(ctx, requests.approve(seen, gate.officer(ctx)), Stage.APPROVED);
  }

  public void sendBack(Context ctx) {
    decide(ctx, "back", Stage.BACK, requests::sendBack);
  }

  public void reject(Context ctx) {
    decide(ctx, "no", Stage.REJECTED, requests::reject);
  }

  private void decide(Context ctx, String field, Stage stage, WithReason way) {
    JoinRequest seen = seen(ctx);
    String reason = Objects.requireNonNullElse(ctx.formParam(field), "").strip();
    String problem =
        reason.isEmpty()
            ? "Say why, in words that they understand"
            : reason.length() > LONGEST_REASON
                ? "Use " + LONGEST_REASON + " characters or fewer"
                : "";
    if (problem.isEmpty()) {
      done(ctx, way.decide(seen, reason, gate.officer(ctx)), stage);
    } else {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      answer(ctx, seen, Map.of(field, problem, field + "Typed", reason));
    }
  }

  private void done(Context ctx, boolean decided, Stage stage) {
    if (!decided) {
      throw new ConflictResponse(
          "Somebody decided about this request meanwhile. Go back and load it again.");
    }
    ctx.redirect(RequestsPage.PATH + "?done=" + stage.word(), HttpStatus.SEE_OTHER);
  }

  /** The request as the officer saw it: an older version is refused when it is decided. */
  private JoinRequest seen(Context ctx) {
    gate.forms(ctx).check(ctx);
    if (!Access.authorise(gate.visitor(ctx), Action.DECIDE_REQUESTS, ctx.path())) {
      throw new ForbiddenResponse("What you do for the council does not include this.");
    }
    JoinRequest request = request(ctx);
    if (!String.valueOf(request.version()).equals(ctx.formParam("version"))) {
      done(ctx, false, request.stage());
    }
    return request;
  }

  private JoinRequest request(Context ctx) {
    return own.sent(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, JoinRequest request, Map<String, String> said) {
    Map<String, Object> model =
        new HashMap<>(Map.of("back", "", "backTyped", "", "no", "", "noTyped", ""));
    model.putAll(said);
    model.put("csrf", gate.forms(ctx).token());
    model.put("request", request);
    model.put("answers", CheckRequestPage.ShownAnswer.of(request));
    model.put("sent", RequestsPage.day(Objects.requireNonNull(request.sentAt())));
    model.put("reason", Objects.requireNonNullElse(request.reason(), ""));
    model.put("may", Access.authorise(gate.visitor(ctx), Action.DECIDE_REQUESTS, ctx.path()));
    model.put(
        "email",
        accounts.find(request.person()).map(Person::email).map(it -> it.text()).orElse(""));
    html.answer(ctx, "membership/decide-request", model);
  }
}
