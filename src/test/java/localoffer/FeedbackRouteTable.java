package localoffer;

import static java.util.Map.entry;

import java.util.Map;
import localoffer.RouteTable.Rule;

/** The routes by which comments come in, as they are meant to be. */
final class FeedbackRouteTable {

  private static final String OFFICERS = "EDITOR, APPROVER, MANAGER";
  private static final String NEW = "/staff/comments/new";

  static final Map<String, Rule> RULES =
      Map.ofEntries(
          entry("get EnterCommentPage.PATH", new Rule(OFFICERS, NEW)),
          entry("post EnterCommentPage.PATH", new Rule(OFFICERS, NEW)),
          entry("get PosterPage.PATH", new Rule(OFFICERS, "/staff/qr?about=/")));

  /** What is for everybody. */
  static final Map<String, String> OPEN =
      Map.ofEntries(
          entry("get FeedbackPage.PATH", "/feedback?about=/health/autism"),
          entry("post FeedbackPage.PATH", "/feedback"),
          entry("get FeedbackPage.EASY_PATH", "/feedback/easy-read"),
          entry("post FeedbackPage.EASY_PATH", "/feedback/easy-read"),
          entry("get UsefulPage.PATH", "/feedback/useful?said=no&about=/health/autism"),
          entry("post UsefulPage.PATH", "/feedback/useful"),
          entry("post UsefulPage.WHY_PATH", "/feedback/useful/why"),
          entry("get ThanksPage.PATH", "/feedback/thanks"),
          entry("get ShortAddressPage.PATH", "/say/22222"));

  private FeedbackRouteTable() {}
}
