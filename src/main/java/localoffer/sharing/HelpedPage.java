package localoffer.sharing;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import localoffer.web.Csrf;
import localoffer.web.guard.Caller;

/** Counts a press on "this helped"; who presses too often is thanked and not counted. */
public final class HelpedPage {

  public static final String PATH = QuestionPage.PATH + "/helped";

  private final Csrf csrf;
  private final Questions questions;
  private final Guard guard;

  public HelpedPage(Csrf csrf, Questions questions, Guard guard) {
    this.csrf = csrf;
    this.questions = questions;
    this.guard = guard;
  }

  public void submit(Context ctx) {
    csrf.check(ctx);
    Question question =
        questions.shown(ctx.pathParam("reference")).orElseThrow(NotFoundResponse::new);
    if (guard.refusesPress(Caller.of(ctx)).isEmpty()) {
      questions.helped(question);
    }
    ctx.redirect(question.href() + "?helped=yes#helped", HttpStatus.SEE_OTHER);
  }
}
