package localoffer.survey.keeping;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import localoffer.survey.Said;
import localoffer.survey.Survey;
import localoffer.web.Form;

/** What families wrote in their own words: an officer reads it, and says what all may read. */
public final class ReadAnswersPage {

  public static final String PATH = EditSurveyPage.PATH + "/answers";

  private static final int LONGEST = 4_000;

  private final Desk desk;
  private final EditSurveyPage edit;

  public ReadAnswersPage(Desk desk, EditSurveyPage edit) {
    this.desk = desk;
    this.edit = edit;
  }

  /**
   * What one person wrote.
   *
   * @param proposed what all could read: the words without what may tell who wrote them
   * @param personal what that is
   */
  public record Line(Said said, String question, String proposed, List<String> personal) {}

  public void show(Context ctx) {
    answer(ctx, "");
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Survey survey = edit.survey(ctx);
    String officer = desk.gate().officer(ctx).id().toString();
    String id = Form.text(ctx, "said");
    long said = id.matches("[0-9]{1,15}") ? Long.parseLong(id) : 0;
    String words = Form.text(ctx, "words");
    boolean shows = "show".equals(ctx.formParam("do"));
    if (shows && (words.isEmpty() || words.length() > LONGEST)) {
      ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
      answer(ctx, "Leave some words to show, or leave it out");
      return;
    }
    if (shows) {
      desk.surveys().show(survey, said, words, officer);
    } else {
      desk.surveys().leaveOut(survey, said, officer);
    }
    ctx.redirect(
        survey.staffHref() + "/answers?done=" + (shows ? "shown" : "left-out"),
        HttpStatus.SEE_OTHER);
  }

  private void answer(Context ctx, String error) {
    Survey survey = edit.survey(ctx);
    List<Line> lines = desk.surveys().said(survey).stream().map(it -> line(survey, it)).toList();
    desk.html()
        .answer(
            ctx,
            "survey/read-answers",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "survey", survey,
                "waiting", in(lines, true),
                "read", in(lines, false),
                "error", error,
                "done", Objects.requireNonNullElse(ctx.queryParam("done"), "")));
  }

  private static List<Line> in(List<Line> lines, boolean held) {
    return lines.stream().filter(it -> it.said().stage().equals("held") == held).toList();
  }

  private Line line(Survey survey, Said said) {
    String shown = said.shown();
    return new Line(
        said,
        survey.paper().questions().get(said.question() - 1).text(),
        shown == null ? desk.personal().without(said.words()) : shown,
        desk.personal().in(said.words()));
  }
}
