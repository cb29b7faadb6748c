package localoffer.sharing.voice;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import localoffer.account.signin.Gate;
import localoffer.database.Ids;
import localoffer.sharing.Guard;
import localoffer.sharing.Question;
import localoffer.sharing.Questions;
import localoffer.sharing.Stage;
import localoffer.web.Form;
import localoffer.web.Html;

/** Where a parent representative answers one question; an officer reads it before families do. */
public final class RepresentativeAnswerPage {

  public static final String PATH = RepresentativeQuestionsPage.PATH + "/{id}";

  private static final int LONGEST = 4_000;

  private final Html html;
  private final Gate gate;
  private final Forum forum;
  private final Questions questions;
  private final Guard guard;

  public RepresentativeAnswerPage(
      Html html, Gate gate, Forum forum, Questions questions, Guard guard) {
    this.html = html;
    this.gate = gate;
    this.forum = forum;
    this.questions = questions;
    this.guard = guard;
  }

  public void show(Context ctx) {
    answer(ctx, question(ctx), "", "", List.of());
  }

  /** Keeps the answer; words in which we find what may tell who somebody is are shown first. */
  public void submit(Context ctx) {
    gate.forms(ctx).check(ctx);
    Question question = question(ctx);
    String words = Form.text(ctx, "answer");
    String error = Form.problem(words, LONGEST, "Write an answer");
    List<String> personal = ctx.formParam("seen") == null ? guard.personal(words) : List.of();
    if (!error.isEmpty()) {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), question, words, error, List.of());
    } else if (!personal.isEmpty()) {
      answer(ctx, question, words, "", personal);
    } else {
      keep(ctx, question, words);
    }
  }

  private void keep(Context ctx, Question question, String words) {
    UUID member = gate.member(ctx).id();
    if (!questions.answerAsRepresentative(question, words, member)) {
      throw new ConflictResponse(
          "Somebody changed this question meanwhile. Go back and load it again.");
    }
    ctx.redirect(RepresentativeQuestionsPage.PATH + "?sent=yes", HttpStatus.SEE_OTHER);
  }

  private Question question(Context ctx) {
    if (!forum.hasMember(gate.member(ctx))) {
      throw new NotFoundResponse();
    }
    return Ids.parse(ctx.pathParam("id"))
        .flatMap(questions::of)
        .filter(question -> question.stage() == Stage.ASKED || question.stage() == Stage.SHOWN)
        .orElseThrow(NotFoundResponse::new);
  }

  private void answer(
      Context ctx, Question question, String typed, String error, List<String> personal) {
    html.answer(
        ctx,
        "sharing/representative-answer",
        Map.of(
            "csrf", gate.forms(ctx).token(),
            "question", question,
            "typed", typed,
            "error", error,
            "personal", personal));
  }
}
