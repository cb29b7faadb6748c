package localoffer.survey.answering;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import localoffer.survey.Survey;
import localoffer.survey.Survey.Stage;
import localoffer.survey.Surveys;
import localoffer.web.Html;

/** What families said in a survey, and what the council says to it; before that, by when. */
public final class SurveyResultsPage {

  public static final String PATH = "/surveys/{slug}/results";

  private final Html html;
  private final Surveys surveys;

  public SurveyResultsPage(Html html, Surveys surveys) {
    this.html = html;
    this.surveys = surveys;
  }

  public void show(Context ctx) {
    Html.keepNothing(ctx);
    Survey survey = surveys.shown(ctx.pathParam("slug")).orElseThrow(NotFoundResponse::new);
    if (survey.stage() == Stage.OPEN) {
      ctx.redirect(survey.href(), HttpStatus.SEE_OTHER);
      return;
    }
    Map<String, Object> model = new HashMap<>();
    model.put("survey", survey);
    model.put("opened", SurveysPage.dayOf(survey.times().openedAt()));
    model.put("closed", SurveysPage.dayOf(survey.times().closedAt()));
    model.put("published", SurveysPage.dayOf(survey.times().publishedAt()));
    model.put("response", Objects.requireNonNullElse(survey.response(), ""));
    model.put("results", survey.stage() == Stage.PUBLISHED ? surveys.results(survey) : null);
    html.answer(ctx, "survey/survey-results", model);
  }
}
