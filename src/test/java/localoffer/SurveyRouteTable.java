package localoffer;

import static java.util.Map.entry;

import java.util.Map;
import localoffer.RouteTable.Rule;

/** The routes of surveys, as they are meant to be. */
final class SurveyRouteTable {

  private static final String OFFICERS = "EDITOR, APPROVER, MANAGER";
  private static final String ONE = "/staff/surveys/none";

  static final Map<String, Rule> RULES =
      Map.ofEntries(
          entry("get StaffSurveysPage.PATH", new Rule(OFFICERS, "/staff/surveys")),
          entry("post StaffSurveysPage.PATH", new Rule(OFFICERS, "/staff/surveys")),
          entry("get EditSurveyPage.PATH", new Rule(OFFICERS, ONE, 404)),
          entry("post EditSurveyPage.PATH", new Rule(OFFICERS, ONE)),
          entry("get EditSurveyQuestionPage.PATH", new Rule(OFFICERS, ONE + "/questions/1", 404)),
          entry("post EditSurveyQuestionPage.PATH", new Rule(OFFICERS, ONE + "/questions/1")),
          entry(
              "post EditSurveyQuestionPage.REMOVE_PATH",
              new Rule(OFFICERS, ONE + "/questions/1/remove")),
          entry("post OpenSurveyPage.PATH", new Rule(OFFICERS, ONE + "/open")),
          entry("post OpenSurveyPage.CLOSE_PATH", new Rule(OFFICERS, ONE + "/close")),
          entry("get PublishSurveyPage.PATH", new Rule(OFFICERS, ONE + "/publish", 404)),
          entry("post PublishSurveyPage.PATH", new Rule(OFFICERS, ONE + "/publish")),
          entry("get ReadAnswersPage.PATH", new Rule(OFFICERS, ONE + "/answers", 404)),
          entry("post ReadAnswersPage.PATH", new Rule(OFFICERS, ONE + "/answers")));

  /** What is for everybody. */
  static final Map<String, String> OPEN =
      Map.ofEntries(
          entry("get SurveysPage.PATH", "/surveys"),
          entry("get SurveyThanksPage.PATH", "/surveys/none/thank-you"),
          entry("get SurveyResultsPage.PATH", "/surveys/none/results"),
          entry("get SurveyPage.EASY_PATH", "/surveys/none/easy-read"),
          entry("post SurveyPage.EASY_PATH", "/surveys/none/easy-read"),
          entry("get SurveyPage.PATH", "/surveys/none"),
          entry("post SurveyPage.PATH", "/surveys/none"));

  private SurveyRouteTable() {}
}
