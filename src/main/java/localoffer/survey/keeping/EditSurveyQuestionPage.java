package localoffer.survey.keeping;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import localoffer.survey.Paper;
import localoffer.survey.Question;
import localoffer.survey.Survey;
import localoffer.survey.Survey.Stage;
import localoffer.web.Form;

/** One question of a survey that is being made. */
public final class EditSurveyQuestionPage {

  /** The number of a question is one more than there are for a new one. */
  public static final String PATH = EditSurveyPage.PATH + "/questions/{number}";

  /** To take it out. */
  public static final String REMOVE_PATH = PATH + "/remove";

  private final Desk desk;
  private final EditSurveyPage edit;
  private final Set<String> pictures;

  /**
   * Edits the questions of surveys.
   *
   * @param pictures the short names of all pictures
   */
  public EditSurveyQuestionPage(Desk desk, EditSurveyPage edit, Set<String> pictures) {
    this.desk = desk;
    this.edit = edit;
    this.pictures = Set.copyOf(pictures);
  }

  public void show(Context ctx) {
    Survey survey = draft(ctx);
    List<Question> questions = survey.paper().questions();
    int number = number(ctx, survey);
    QuestionForm form =
        number <= questions.size()
            ? QuestionForm.of(questions.get(number - 1))
            : QuestionForm.BLANK;
    answer(ctx, survey, form, List.of());
  }

  public void submit(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Survey survey = draft(ctx);
    int number = number(ctx, survey);
    QuestionForm form = QuestionForm.read(field -> Form.text(ctx, field));
    List<Map<String, String>> errors = form.errors(pictures);
    if (errors.isEmpty()) {
      edit.act(ctx, paper -> paper.with(number, form.question()), "question");
    } else {
      answer(ctx.status(HttpStatus.UNPROCESSABLE_CONTENT), survey, form, errors);
    }
  }

  public void remove(Context ctx) {
    desk.gate().forms(ctx).check(ctx);
    Survey survey = draft(ctx);
    int number = number(ctx, survey);
    if (number > survey.paper().questions().size()) {
      throw new NotFoundResponse();
    }
    edit.act(ctx, paper -> paper.without(number), "removed");
  }

  private Survey draft(Context ctx) {
    Survey survey = edit.survey(ctx);
    if (survey.stage() != Stage.DRAFT) {
      throw new NotFoundResponse();
    }
    return survey;
  }

  private static int number(Context ctx, Survey survey) {
    String number = ctx.pathParam("number");
    int next = survey.paper().questions().size() + 1;
    boolean there = number.matches("[1-9][0-9]?") && Integer.parseInt(number) <= next;
    if (!there || Integer.parseInt(number) > Paper.MOST_QUESTIONS) {
      throw new NotFoundResponse();
    }
    return Integer.parseInt(number);
  }

  private void answer(
      Context ctx, Survey survey, QuestionForm form, List<Map<String, String>> errors) {
    int number = number(ctx, survey);
    Map<String, Object> model = new HashMap<>();
    model.put("csrf", desk.gate().forms(ctx).token());
    model.put("survey", survey);
    model.put("number", number);
    model.put("isNew", number > survey.paper().questions().size());
    model.put("form", form);
    model.put("errors", errors);
    desk.html().answer(ctx, "survey/edit-survey-question", model);
  }
}
