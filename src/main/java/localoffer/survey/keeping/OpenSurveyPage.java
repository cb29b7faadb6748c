package localoffer.survey.keeping;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.BiConsumer;
import localoffer.survey.Survey;
import localoffer.survey.SurveyChanged;

/** Opens a survey to families, and closes it again. */
public final class OpenSurveyPage {

  public static final String PATH = EditSurveyPage.PATH + "/open";

  /** To end the answering, or to take published results back. */
  public static final String CLOSE_PATH = EditSurveyPage.PATH + "/close";

  private final Desk desk;
  private final EditSurveyPage edit;

  public OpenSurveyPage(Desk desk, EditSurveyPage edit) {
    this.desk = desk;
    this.edit = edit;
  }

  public void submit(Context ctx) {
    move(ctx, desk.surveys()::open, "opened");
  }

  public void close(Context ctx) {
    move(ctx, desk.surveys()::close, "closed");
  }

  private void move(Context ctx, BiConsumer<Survey, String> move, String done) {
    desk.gate().forms(ctx).check(ctx);
    Survey survey = edit.survey(ctx);
    try {
      if (!Long.toString(survey.version()).equals(ctx.formParam("version"))) {
        throw new SurveyChanged(survey);
      }
      move.accept(survey, desk.gate().officer(ctx).id().toString());
      ctx.redirect(survey.staffHref() + "?done=" + done, HttpStatus.SEE_OTHER);
    } catch (SurveyChanged e) {
      edit.overtaken(ctx);
    }
  }
}
