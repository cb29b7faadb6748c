package localoffer.survey.keeping;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import localoffer.survey.Survey;
import localoffer.survey.Survey.Stage;
import localoffer.survey.SurveyChanged;
import localoffer.web.Form;

/** Shows families the results of a survey, with what the council says to them. */
public final class PublishSurveyPage {

  public static final String PATH = EditSurveyPage.PATH + "/publish";

  private static final int LONGEST = 10_000;

  private final Desk desk;
  private final EditSurveyPage edit;

  public PublishSurveyPage(Desk desk, EditSurveyPage edit) {
    this.desk = desk;
    this.edit = edit;
  }

  /** Only what is closed can be published. */
  public void show(Context ctx) {
    Survey survey = edit.survey(ctx);
    if (survey.stage() == Stage.CLOSED) {
      String before = survey.response();
      answer(ctx, survey, before == null ? "" : before, "");
    } else {
      ctx.redirect(survey.staffHref(), HttpStatus.SEE_OTHER);
    }
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Survey survey = edit.survey(ctx);
    String response = Form.text(ctx, "response");
    if (response.isEmpty() || response.length() > LONGEST) {
      String error = "Say what you do about it, or why you cannot, in at most 10,000 letters";
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), survey, response, error);
      return;
    }
    try {
      boolean seen = Long.toString(survey.version()).equals(ctx.formParam("version"));
      if (!seen || survey.stage() != Stage.CLOSED) {
        throw new SurveyChanged(survey);
      }
      String officer = desk.gate().officer(ctx).id().toString();
      desk.surveys().publish(survey, response, officer);
      ctx.redirect(survey.staffHref() + "?done=published", HttpStatus.SEE_OTHER);
    } catch (SurveyChanged e) {
      edit.overtaken(ctx);
    }
  }

  private void answer(Context ctx, Survey survey, String typed, String error) {
    desk.html()
        .answer(
            ctx,
            "survey/publish-survey",
            Map.of(
                "csrf", desk.gate().forms(ctx).token(),
                "survey", survey,
                "results", desk.surveys().results(survey),
                "typed", typed,
                "error", error));
  }
}
