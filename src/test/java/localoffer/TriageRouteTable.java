package localoffer;

import static java.util.Map.entry;

import java.util.Map;
import localoffer.RouteTable.Rule;

/** The routes by which comments are answered and shown, as they are meant to be. */
final class TriageRouteTable {

  private static final String OFFICERS = "EDITOR, APPROVER, MANAGER";
  private static final String DECIDERS = "APPROVER, MANAGER";
  private static final String ONE = "/staff/comments/none";

  static final Map<String, Rule> RULES =
      Map.ofEntries(
          entry("get CommentsPage.PATH", new Rule(OFFICERS, "/staff/comments")),
          entry("get TriageCommentPage.PATH", new Rule(OFFICERS, ONE, 404)),
          entry("get AssignCommentPage.PATH", new Rule(OFFICERS, ONE + "/assign", 404)),
          entry("post AssignCommentPage.PATH", new Rule(OFFICERS, ONE + "/assign")),
          entry("get CopyCommentPage.PATH", new Rule(DECIDERS, ONE + "/copy", 404)),
          entry("post CopyCommentPage.PATH", new Rule(DECIDERS, ONE + "/copy")),
          entry("get AskAgencyPage.PATH", new Rule(DECIDERS, ONE + "/ask", 404)),
          entry("post AskAgencyPage.PATH", new Rule(DECIDERS, ONE + "/ask")),
          entry("get AnswerCommentPage.PATH", new Rule(DECIDERS, ONE + "/answer", 404)),
          entry("post AnswerCommentPage.PATH", new Rule(DECIDERS, ONE + "/answer")),
          entry("post MoveCommentPage.PATH", new Rule(DECIDERS, ONE + "/publish")),
          entry("post MoveCommentPage.TAKE_DOWN_PATH", new Rule(DECIDERS, ONE + "/take-down")),
          entry(
              "post MoveCommentPage.APPROVE_COPY_PATH", new Rule(DECIDERS, ONE + "/approve-copy")),
          entry("post MoveCommentPage.BRING_BACK_PATH", new Rule(DECIDERS, ONE + "/bring-back")),
          entry("get LeaveOutCommentPage.PATH", new Rule(DECIDERS, ONE + "/leave-out", 404)),
          entry("post LeaveOutCommentPage.PATH", new Rule(DECIDERS, ONE + "/leave-out")),
          entry("get MergeCommentPage.PATH", new Rule(DECIDERS, ONE + "/merge", 404)),
          entry("post MergeCommentPage.PATH", new Rule(DECIDERS, ONE + "/merge")),
          entry("get EraseCommentPage.PATH", new Rule("MANAGER", ONE + "/erase", 404)),
          entry("post EraseCommentPage.PATH", new Rule("MANAGER", ONE + "/erase")));

  /** What is for everybody. */
  static final Map<String, String> OPEN =
      Map.ofEntries(
          entry("get YouSaidWeDidPage.PATH", "/you-said-we-did"),
          entry("get YouSaidEasyReadPage.PATH", "/you-said-we-did/easy-read"),
          entry("get YouSaidFeedPage.PATH", "/you-said-we-did/feed"),
          entry("get YouSaidYearPage.PATH", "/you-said-we-did/2026"),
          entry("get AgencyAnswerPage.PATH", "/answer/none"),
          entry("post AgencyAnswerPage.PATH", "/answer/none"));

  private TriageRouteTable() {}
}
