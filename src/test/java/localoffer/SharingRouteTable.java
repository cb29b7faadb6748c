package localoffer;

import static java.util.Map.entry;

import java.util.Map;
import localoffer.RouteTable.Rule;

/** The routes by which parent carers ask and others answer, as they are meant to be. */
final class SharingRouteTable {

  private static final String OFFICERS = "EDITOR, APPROVER, MANAGER";
  private static final String DECIDERS = "APPROVER, MANAGER";
  private static final String NONE = "00000000-0000-7000-8000-000000000000";
  private static final String ONE = "/staff/questions/" + NONE;

  static final Map<String, Rule> RULES =
      Map.ofEntries(
          entry("get StaffQuestionsPage.PATH", new Rule(OFFICERS, "/staff/questions")),
          entry("get StaffQuestionPage.PATH", new Rule(OFFICERS, ONE, 404)),
          entry("post StaffQuestionPage.PATH", new Rule(OFFICERS, ONE)),
          entry("post StaffQuestionPage.ANSWER_PATH", new Rule(OFFICERS, ONE + "/answer")),
          entry(
              "post StaffQuestionPage.SHOW_ANSWER_PATH",
              new Rule(DECIDERS, ONE + "/answers/" + NONE)),
          entry("post StaffQuestionPage.SHOW_PATH", new Rule(DECIDERS, ONE + "/show")),
          entry("post StaffQuestionPage.ASIDE_PATH", new Rule(DECIDERS, ONE + "/set-aside")));

  /** Members of the parent carer forum; to all others there is nothing. */
  static final Map<String, Rule> BY_MEMBERS =
      Map.ofEntries(
          entry(
              "get RepresentativeQuestionsPage.PATH",
              new Rule(RouteTable.PROVIDER, "/update/questions", 404)),
          entry(
              "get RepresentativeAnswerPage.PATH",
              new Rule(RouteTable.PROVIDER, "/update/questions/" + NONE, 404)),
          entry(
              "post RepresentativeAnswerPage.PATH",
              new Rule(RouteTable.PROVIDER, "/update/questions/" + NONE)));

  /** What is for everybody. */
  static final Map<String, String> OPEN =
      Map.ofEntries(
          entry("get QuestionsPage.PATH", "/ask-and-share"),
          entry("get QuestionPage.PATH", "/ask-and-share/as-2222-22"),
          entry("get AskPage.PATH", "/ask-and-share/ask"),
          entry("post AskPage.PATH", "/ask-and-share/ask"),
          entry("get AskedPage.PATH", "/ask-and-share/asked"),
          entry("post HelpedPage.PATH", "/ask-and-share/as-2222-22/helped"));

  private SharingRouteTable() {}
}
