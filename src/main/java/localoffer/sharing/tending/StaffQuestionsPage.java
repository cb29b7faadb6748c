package localoffer.sharing.tending;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import localoffer.place.Days;
import localoffer.sharing.Question;
import localoffer.sharing.Questions;
import localoffer.sharing.Stage;
import localoffer.web.Html;

/** What parent carers asked: what waits for an officer first, then what families see. */
public final class StaffQuestionsPage {

  public static final String PATH = "/staff/questions";

  private final Html html;
  private final Questions questions;

  public StaffQuestionsPage(Html html, Questions questions) {
    this.html = html;
    this.questions = questions;
  }

  /** A question in a list. */
  public record Line(Question question, String asked, String waits) {}

  public void show(Context ctx) {
    List<Question> shown = questions.in(Stage.SHOWN);
    List<Line> waiting =
        Stream.of(
                questions.in(Stage.ASKED).reversed().stream(),
                shown.stream().filter(question -> !question.waitingAnswers().isEmpty()),
                questions.in(Stage.HELD).stream())
            .flatMap(each -> each)
            .map(StaffQuestionsPage::line)
            .toList();
    String done = Objects.requireNonNullElse(ctx.queryParam("done"), "");
    html.answer(
        ctx,
        "sharing/staff-questions",
        Map.of(
            "waiting",
            waiting,
            "shown",
            shown.stream().map(StaffQuestionsPage::line).toList(),
            "aside",
            questions.in(Stage.ASIDE).stream().map(StaffQuestionsPage::line).toList(),
            "done",
            List.of("shown", "aside").contains(done) ? done : ""));
  }

  private static Line line(Question question) {
    return new Line(question, Days.inWords(question.askedAt()), waits(question));
  }

  private static String waits(Question question) {
    if (question.stage() == Stage.HELD) {
      return "May be spam";
    }
    if (!question.waitingAnswers().isEmpty()) {
      return "An answer of a parent representative to read";
    }
    return question.answers().isEmpty() ? "To answer" : "To show";
  }
}
