package localoffer.sharing.voice;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import java.util.stream.Stream;
import localoffer.account.signin.Gate;
import localoffer.sharing.Question;
import localoffer.sharing.Questions;
import localoffer.sharing.Stage;
import localoffer.web.Html;

/** What parent carers ask, for their representatives to answer; nobody else comes here. */
public final class RepresentativeQuestionsPage {

  public static final String PATH = "/update/questions";

  private final Html html;
  private final Gate gate;
  private final Forum forum;
  private final Questions questions;

  public RepresentativeQuestionsPage(Html html, Gate gate, Forum forum, Questions questions) {
    this.html = html;
    this.gate = gate;
    this.forum = forum;
    this.questions = questions;
  }

  public void show(Context ctx) {
    if (!forum.hasMember(gate.member(ctx))) {
      throw new NotFoundResponse();
    }
    Stream<Question> all =
        Stream.concat(questions.in(Stage.ASKED).stream(), questions.in(Stage.SHOWN).stream());
    html.answer(
        ctx,
        "sharing/representative-questions",
        Map.of("questions", all.toList(), "thanks", ctx.queryParam("sent") != null));
  }
}
