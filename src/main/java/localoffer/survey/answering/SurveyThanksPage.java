package localoffer.survey.answering;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import localoffer.survey.Survey;
import localoffer.survey.Surveys;
import localoffer.web.Html;

/** Thanks for an answer, and says what happens next. */
public final class SurveyThanksPage {

  public static final String PATH = "/surveys/{slug}/thank-you";

  private final Html html;
  private final Surveys surveys;

  public SurveyThanksPage(Html html, Surveys surveys) {
    this.html = html;
    this.surveys = surveys;
  }

  public void show(Context ctx) {
    Html.keepNothing(ctx);
    Survey survey = surveys.shown(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
    html.answer(ctx, "survey/survey-thanks", Map.of("survey", survey));
  }
}
