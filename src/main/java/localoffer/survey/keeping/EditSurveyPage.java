package localoffer.survey.keeping;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import localoffer.survey.Paper;
import localoffer.survey.Said;
import localoffer.survey.Survey;
import localoffer.survey.Survey.Stage;
import localoffer.survey.SurveyChanged;
import localoffer.web.Form;

/** One survey for officers: what it is called, what it asks, and where it stands. */
public final class EditSurveyPage {

  public static final String PATH = StaffSurveysPage.PATH + "/{id}";

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_SUMMARY = 1_000;

  private final Desk desk;

  public EditSurveyPage(Desk desk) {
    this.desk = desk;
  }

  /** What was typed. */
  private record Typed(String title, String summary, String easy) {

    static Typed of(Context ctx) {
      return new Typed(Form.text(ctx, "title"), Form.text(ctx, "summary"), Form.text(ctx, "easy"));
    }

    static Typed of(Paper paper) {
      return new Typed(
          paper.title(), paper.summary(), Objects.requireNonNullElse(paper.easy(), ""));
    }
  }

  public void show(Context ctx) {
    Survey survey = survey(ctx);
    answer(ctx, survey, Typed.of(survey.paper()), List.of());
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Typed typed = Typed.of(ctx);
    List<Map<String, String>> errors = errors(typed);
    if (errors.isEmpty()) {
      String easy = typed.easy().isEmpty() ? null : typed.easy();
      act(ctx, paper -> paper.called(typed.title(), typed.summary(), easy), "saved");
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), survey(ctx), typed, errors);
    }
  }

  private static List<Map<String, String>> errors(Typed typed) {
    List<Map<String, String>> errors = new ArrayList<>();
    if (typed.title().isEmpty() || typed.title().length() > LONGEST_TITLE) {
      errors.add(Map.of("text", "Enter a title of at most 120 letters", "href", "#title"));
    }
    if (typed.summary().isEmpty() || typed.summary().length() > LONGEST_SUMMARY) {
      errors.add(Map.of("text", "Say why you ask, in at most 1,000 letters", "href", "#summary"));
    }
    if (typed.easy().length() > LONGEST_SUMMARY) {
      errors.add(Map.of("text", "Use at most 1,000 letters in Easy Read", "href", "#easy"));
    }
    return errors;
  }

  /** Changes what the survey asks, if it is still as the officer saw it; shows it as it is then. */
  void act(Context ctx, UnaryOperator<Paper> change, String done) {
    Survey survey = survey(ctx);
    try {
      if (!Long.toString(survey.version()).equals(ctx.formParam("version"))) {
        throw new SurveyChanged(survey);
      }
      String officer = desk.gate().officer(ctx).id().toString();
      desk.surveys().save(survey, change.apply(survey.paper()), officer);
      ctx.redirect(survey.staffHref() + "?done=" + done, HttpStatus.SEE_OTHER);
    } catch (SurveyChanged e) {
      overtaken(ctx);
    }
  }

  /** Somebody else was there first: as it is now, with a word on it. */
  void overtaken(Context ctx) {
    Survey now = survey(ctx);
    answer(
        ctx.status(HttpStatus.CONFLICT),
        now,
        Typed.of(now.paper()),
        List.of(
            Map.of(
                "text", "Somebody changed this survey meanwhile. Here it is as it is now",
                "href", "#now")));
  }

  Survey survey(Context ctx) {
    return desk.surveys().find(ctx.pathParam("id")).orElseThrow(NotFoundResponse::new);
  }

  private void answer(Context ctx, Survey survey, Typed typed, List<Map<String, String>> errors) {
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", desk.gate().forms(ctx).token());
    model.put("survey", survey);
    model.put("draft", survey.stage() == Stage.DRAFT);
    model.put("stage", StaffSurveysPage.inWords(survey));
    model.put("typed", typed);
    model.put("errors", errors);
    model.put("results", desk.surveys().results(survey));
    model.put("held", desk.surveys().said(survey).stream().filter(EditSurveyPage::isHeld).count());
    model.put("response", Objects.requireNonNullElse(survey.response(), ""));
    model.put("done", Objects.requireNonNullElse(ctx.queryParam("done"), ""));
    desk.html().answer(ctx, "survey/edit-survey", model);
  }

  private static boolean isHeld(Said said) {
    return said.stage().equals("held");
  }
}
