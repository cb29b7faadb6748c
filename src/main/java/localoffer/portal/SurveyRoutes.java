package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;

import java.util.List;
import localoffer.account.signin.Doors;
import localoffer.feedback.personal.PersonalDetails;
import localoffer.feedback.personal.Redaction;
import localoffer.survey.Personal;
import localoffer.survey.ReadySurveys;
import localoffer.survey.SurveyStore;
import localoffer.survey.Surveys;
import localoffer.survey.answering.SurveyPage;
import localoffer.survey.answering.SurveyResultsPage;
import localoffer.survey.answering.SurveyThanksPage;
import localoffer.survey.answering.SurveysPage;
import localoffer.survey.answering.Watch;
import localoffer.survey.keeping.Desk;
import localoffer.survey.keeping.EditSurveyPage;
import localoffer.survey.keeping.EditSurveyQuestionPage;
import localoffer.survey.keeping.OpenSurveyPage;
import localoffer.survey.keeping.PublishSurveyPage;
import localoffer.survey.keeping.ReadAnswersPage;
import localoffer.survey.keeping.StaffSurveysPage;

/** The addresses of surveys, for families and for officers. */
final class SurveyRoutes {

  private final Routes.Parts parts;
  private final Surveys surveys;
  private final Personal personal = new Details();

  SurveyRoutes(Routes.Parts parts) {
    this.parts = parts;
    surveys = new Surveys(new SurveyStore(parts.holdings().database()), parts.clock());
  }

  /** What comments are looked through for, surveys are too. */
  private static final class Details implements Personal {

    @Override
    public List<String> in(String words) {
      return PersonalDetails.in(words).stream().map(found -> found.in(words)).toList();
    }

    @Override
    public String without(String words) {
      return Redaction.of(words, PersonalDetails.in(words));
    }
  }

  void add(Doors routes) {
    families(routes);
    officers(routes);
  }

  /** What is named first: the first that fits an address answers. */
  private void families(Doors routes) {
    var all = new SurveysPage(parts.html(), surveys);
    routes.get(SurveysPage.PATH, all::show, ANYBODY);
    var thanks = new SurveyThanksPage(parts.html(), surveys);
    routes.get(SurveyThanksPage.PATH, thanks::show, ANYBODY);
    var results = new SurveyResultsPage(parts.html(), surveys);
    routes.get(SurveyResultsPage.PATH, results::show, ANYBODY);
    var guard = new SurveyPage.Guard(new Watch(parts.clock()), personal, parts.clock());
    var one = new SurveyPage(parts.html(), parts.csrf(), surveys, guard);
    routes.get(SurveyPage.EASY_PATH, one::show, ANYBODY);
    routes.post(SurveyPage.EASY_PATH, one::submit, ANYBODY);
    routes.get(SurveyPage.PATH, one::show, ANYBODY);
    routes.post(SurveyPage.PATH, one::submit, ANYBODY);
  }

  private void officers(Doors routes) {
    var desk =
        new Desk(
            parts.html(),
            parts.entrance().gate(),
            surveys,
            new ReadySurveys(parts.config().content()),
            personal);
    var all = new StaffSurveysPage(desk);
    routes.get(StaffSurveysPage.PATH, all::show, EDITOR, APPROVER, MANAGER);
    routes.post(StaffSurveysPage.PATH, all::submit, EDITOR, APPROVER, MANAGER);
    var edit = new EditSurveyPage(desk);
    routes.get(EditSurveyPage.PATH, edit::show, EDITOR, APPROVER, MANAGER);
    routes.post(EditSurveyPage.PATH, edit::submit, EDITOR, APPROVER, MANAGER);
    var question = new EditSurveyQuestionPage(desk, edit, desk.ready().pictures());
    routes.get(EditSurveyQuestionPage.PATH, question::show, EDITOR, APPROVER, MANAGER);
    routes.post(EditSurveyQuestionPage.PATH, question::submit, EDITOR, APPROVER, MANAGER);
    routes.post(EditSurveyQuestionPage.REMOVE_PATH, question::remove, EDITOR, APPROVER, MANAGER);
    var open = new OpenSurveyPage(desk, edit);
    routes.post(OpenSurveyPage.PATH, open::submit, EDITOR, APPROVER, MANAGER);
    routes.post(OpenSurveyPage.CLOSE_PATH, open::close, EDITOR, APPROVER, MANAGER);
    var publish = new PublishSurveyPage(desk, edit);
    routes.get(PublishSurveyPage.PATH, publish::show, EDITOR, APPROVER, MANAGER);
    routes.post(PublishSurveyPage.PATH, publish::submit, EDITOR, APPROVER, MANAGER);
    var read = new ReadAnswersPage(desk, edit);
    routes.get(ReadAnswersPage.PATH, read::show, EDITOR, APPROVER, MANAGER);
    routes.post(ReadAnswersPage.PATH, read::submit, EDITOR, APPROVER, MANAGER);
  }
}
