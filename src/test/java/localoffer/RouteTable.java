package localoffer;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;

/** Every route as it is meant to be: for whom, and an example of its address. */
final class RouteTable {

  static final String ANYBODY = "ANYBODY";
  static final String ARRIVING = "ARRIVING";
  static final String PROVIDER = "PROVIDER";
  private static final String APPROVER = "APPROVER";
  private static final String KEEPERS = "EDITOR, APPROVER";
  private static final String LISTING = "/staff/listings/none";
  private static final String OLD = "/versions/1/restore";
  private static final String CHANGE = "/staff/changes/none";
  private static final String OFFICERS = "EDITOR, APPROVER, MANAGER";
  private static final String MANAGER = "MANAGER";
  private static final String DECIDERS = "APPROVER, MANAGER";

  /** An id that nothing has. */
  private static final String NONE = "00000000-0000-7000-8000-000000000000";

  /** What officers may come to. */
  private static final Map<String, Rule> BY_OFFICERS =
      Map.ofEntries(
          entry("get SetUpAuthenticatorPage.PATH", new Rule(ARRIVING, "/staff/sign-in/set-up")),
          entry("post SetUpAuthenticatorPage.PATH", new Rule(ARRIVING, "/staff/sign-in/set-up")),
          entry("get EnterCodePage.PATH", new Rule(ARRIVING, "/staff/sign-in/code")),
          entry("post EnterCodePage.PATH", new Rule(ARRIVING, "/staff/sign-in/code")),
          entry("post SignOutPage.PATH", new Rule(OFFICERS, "/staff/sign-out")),
          entry("get MySessionsPage.PATH", new Rule(OFFICERS, "/staff/sessions")),
          entry("post MySessionsPage.PATH", new Rule(OFFICERS, "/staff/sessions")),
          entry("get StaffHomePage.PATH", new Rule(OFFICERS, "/staff")),
          entry("get ReviewQueuePage.PATH", new Rule(OFFICERS, "/staff/queue")),
          entry("get ReviewChangePage.PATH", new Rule(OFFICERS, CHANGE, 404)),
          entry("post ClaimChangePage.PATH", new Rule(APPROVER, CHANGE + "/claim")),
          entry("post ClaimChangePage.RELEASE_PATH", new Rule(APPROVER, CHANGE + "/release")),
          entry("post ApproveChangePage.PATH", new Rule(APPROVER, CHANGE + "/approve")),
          entry("get CorrectChangePage.PATH", new Rule(APPROVER, CHANGE + "/correct", 404)),
          entry("post CorrectChangePage.PATH", new Rule(APPROVER, CHANGE + "/correct")),
          entry("get ChooseSidesPage.PATH", new Rule(APPROVER, CHANGE + "/choose", 404)),
          entry("post ChooseSidesPage.PATH", new Rule(APPROVER, CHANGE + "/choose")),
          entry("get SendBackChangePage.PATH", new Rule(APPROVER, CHANGE + "/send-back", 404)),
          entry("post SendBackChangePage.PATH", new Rule(APPROVER, CHANGE + "/send-back")),
          entry("get RejectChangePage.PATH", new Rule(APPROVER, CHANGE + "/reject", 404)),
          entry("post RejectChangePage.PATH", new Rule(APPROVER, CHANGE + "/reject")),
          entry("get FindListingPage.PATH", new Rule(OFFICERS, "/staff/listings")),
          entry("get ReviewListingPage.PATH", new Rule(OFFICERS, LISTING, 404)),
          entry("get ListingHistoryPage.PATH", new Rule(OFFICERS, LISTING + "/history", 404)),
          entry("get RestoreVersionPage.PATH", new Rule(KEEPERS, LISTING + OLD, 404)),
          entry("post RestoreVersionPage.PATH", new Rule(KEEPERS, LISTING + OLD)),
          entry("get CheckedByPhonePage.PATH", new Rule(KEEPERS, LISTING + "/checked", 404)),
          entry("post CheckedByPhonePage.PATH", new Rule(KEEPERS, LISTING + "/checked")),
          entry("post CheckedByPhonePage.UNDO_PATH", new Rule(KEEPERS, LISTING + "/unchecked")),
          entry("get TrustProviderPage.PATH", new Rule(APPROVER, LISTING + "/trust", 404)),
          entry("post TrustProviderPage.PATH", new Rule(APPROVER, LISTING + "/trust")),
          entry("get ArchiveListingPage.PATH", new Rule(KEEPERS, LISTING + "/archive", 404)),
          entry("post ArchiveListingPage.PATH", new Rule(KEEPERS, LISTING + "/archive")),
          entry("get BringBackListingPage.PATH", new Rule(KEEPERS, LISTING + "/bring-back", 404)),
          entry("post BringBackListingPage.PATH", new Rule(KEEPERS, LISTING + "/bring-back")),
          entry("get GapsPage.PATH", new Rule(OFFICERS, "/staff/gaps")),
          entry("get BoardReportPage.PATH", new Rule(OFFICERS, "/staff/board-report")),
          entry("get BoardReportPage.PDF_PATH", new Rule(OFFICERS, "/staff/board-report.pdf")),
          entry("get InsightPage.PATH", new Rule(OFFICERS, "/staff/insight")),
          entry("get InsightPage.CSV_PATH", new Rule(OFFICERS, "/staff/insight.csv")),
          entry("get OrganisationsPage.PATH", new Rule(OFFICERS, "/staff/organisations")),
          entry("get OrganisationPage.PATH", new Rule(OFFICERS, "/staff/organisations/contact")),
          entry("post OrganisationPage.PATH", new Rule(DECIDERS, "/staff/organisations/contact")),
          entry(
              "post OrganisationPage.WITHDRAW_PATH",
              new Rule(DECIDERS, "/staff/organisations/contact/invitations/none/withdraw")),
          entry(
              "get RemoveMemberPage.STAFF_PATH",
              new Rule(DECIDERS, "/staff/organisations/contact/people/" + NONE + "/remove", 404)),
          entry(
              "post RemoveMemberPage.STAFF_PATH",
              new Rule(DECIDERS, "/staff/organisations/contact/people/" + NONE + "/remove")),
          entry(
              "get MergeOrganisationPage.PATH",
              new Rule(DECIDERS, "/staff/organisations/contact/merge")),
          entry(
              "post MergeOrganisationPage.PATH",
              new Rule(DECIDERS, "/staff/organisations/contact/merge")),
          entry("get StaffPeoplePage.PATH", new Rule(MANAGER, "/staff/people")),
          entry("post StaffPeoplePage.PATH", new Rule(MANAGER, "/staff/people")),
          entry("get StaffPersonPage.PATH", new Rule(MANAGER, "/staff/people/" + NONE, 404)),
          entry("post StaffPersonPage.PATH", new Rule(MANAGER, "/staff/people/" + NONE)),
          entry(
              "get RemoveOfficerPage.PATH",
              new Rule(MANAGER, "/staff/people/" + NONE + "/remove", 404)),
          entry(
              "post RemoveOfficerPage.PATH",
              new Rule(MANAGER, "/staff/people/" + NONE + "/remove")),
          entry(
              "post StaffPersonPage.RESET_PATH",
              new Rule(MANAGER, "/staff/people/" + NONE + "/reset-authenticator")),
          entry("get RequestsPage.PATH", new Rule(OFFICERS, "/staff/requests")),
          entry("get DecideRequestPage.PATH", new Rule(OFFICERS, "/staff/requests/" + NONE, 404)),
          entry(
              "post DecideRequestPage.APPROVE_PATH",
              new Rule(DECIDERS, "/staff/requests/" + NONE + "/approve")),
          entry(
              "post DecideRequestPage.SEND_BACK_PATH",
              new Rule(DECIDERS, "/staff/requests/" + NONE + "/send-back")),
          entry(
              "post DecideRequestPage.REJECT_PATH",
              new Rule(DECIDERS, "/staff/requests/" + NONE + "/reject")),
          entry("get RoundsPage.PATH", new Rule(OFFICERS, "/staff/rounds")),
          entry("get RoundsPage.CSV_PATH", new Rule(OFFICERS, "/staff/rounds.csv")),
          entry("get LateListingsPage.PATH", new Rule(OFFICERS, "/staff/rounds/late")),
          entry("get OldListingsPage.PATH", new Rule(OFFICERS, "/staff/rounds/old")),
          entry("get NobodyToAskPage.PATH", new Rule(OFFICERS, "/staff/rounds/nobody")),
          entry("get FailedMailPage.PATH", new Rule(OFFICERS, "/staff/mail")),
          entry("post TryMailAgainPage.PATH", new Rule(OFFICERS, "/staff/mail/none/again")),
          entry("post ReportBouncePage.PATH", new Rule(OFFICERS, "/staff/mail/came-back")),
          entry("post ClearBouncePage.PATH", new Rule(OFFICERS, "/staff/mail/arrives")),
          entry("get GapsPage.CSV_PATH", new Rule(OFFICERS, "/staff/gaps.csv")));

  /** What members of organisations may come to. */
  private static final Map<String, Rule> BY_PROVIDERS =
      Map.ofEntries(
          entry("post SignOutPage.UPDATE_PATH", new Rule(PROVIDER, "/update/sign-out")),
          entry(
              "get AnswerQuestionPage.PATH",
              new Rule(PROVIDER, "/update/requests/" + NONE + "/questions/role", 404)),
          entry(
              "post AnswerQuestionPage.PATH",
              new Rule(PROVIDER, "/update/requests/" + NONE + "/questions/role")),
          entry(
              "get CheckRequestPage.PATH",
              new Rule(PROVIDER, "/update/requests/" + NONE + "/check", 404)),
          entry(
              "post CheckRequestPage.PATH",
              new Rule(PROVIDER, "/update/requests/" + NONE + "/check")),
          entry("get PeoplePage.PATH", new Rule(PROVIDER, "/update/people")),
          entry("post PeoplePage.PATH", new Rule(PROVIDER, "/update/people")),
          entry(
              "post PeoplePage.WITHDRAW_PATH",
              new Rule(PROVIDER, "/update/people/abilitynet/invitations/none/withdraw")),
          entry(
              "get RemoveMemberPage.PATH",
              new Rule(PROVIDER, "/update/people/abilitynet/" + NONE + "/remove", 404)),
          entry(
              "post RemoveMemberPage.PATH",
              new Rule(PROVIDER, "/update/people/abilitynet/" + NONE + "/remove")),
          entry("get RequestPage.PATH", new Rule(PROVIDER, "/update/requests/" + NONE, 404)),
          entry("get MySessionsPage.UPDATE_PATH", new Rule(PROVIDER, "/update/sessions")),
          entry("post MySessionsPage.UPDATE_PATH", new Rule(PROVIDER, "/update/sessions")));

  private static final Map<String, String> BY_ANYBODY =
      Map.ofEntries(
          entry("get HomePage.PATH", "/"),
          entry("get ListingPage.PATH", "/services/short-breaks"),
          entry("get ProviderPage.PATH", "/providers/abilitynet"),
          entry("get TopicsPage.PATH", "/topics"),
          entry("get TopicPage.PATH", "/topics/autism-and-adhd"),
          entry("get SearchPage.PATH", "/search"),
          entry("get SearchJsonPage.PATH", "/search.json"),
          entry("get SuggestPage.PATH", "/search/suggest?q=a"),
          entry("get OpenSearchPage.PATH", "/opensearch.xml"),
          entry("get SitemapPage.PATH", "/sitemap.xml"),
          entry("get RobotsPage.PATH", "/robots.txt"),
          entry("get SecurityTextPage.PATH", "/.well-known/security.txt"),
          entry("get DisplayPage.PATH", "/display"),
          entry("post DisplayPage.PATH", "/display"),
          entry("get GalleryPage.PATH", "/gallery"),
          entry("post CountUsePage.PATH", "/count"),
          entry("get ActionPlanPage.PATH", "/action-plan"),
          entry("get GlossaryPage.PATH", "/glossary"),
          entry("get GlossaryTermPage.PATH", "/glossary/send"),
          entry("get SectionPage.PATH", "/health"),
          entry("get EasyReadPage.ALONE_PATH", "/accessibility/easy-read"),
          entry("get ArticlePage.PATH", "/health/autism"),
          entry("get EasyReadPage.PATH", "/health/autism/easy-read"),
          entry("get PicturePage.PATH", "/pictures/none"),
          entry("get SignInPage.PATH", "/staff/sign-in"),
          entry("post SignInPage.PATH", "/staff/sign-in"),
          entry("get CheckMailPage.PATH", "/staff/sign-in/check-your-mail"),
          entry("get FollowLinkPage.PATH", "/staff/sign-in/link/none"),
          entry("post FollowLinkPage.PATH", "/staff/sign-in/link/none"),
          entry("get SignOutPage.PATH", "/staff/sign-out"),
          entry("get StartRequestPage.PATH", "/update/claim/abilitynet"),
          entry("post StartRequestPage.PATH", "/update/claim/abilitynet"),
          entry("get StartRequestPage.REGISTER_PATH", "/update/register"),
          entry("post StartRequestPage.REGISTER_PATH", "/update/register"),
          entry("get SignInPage.UPDATE_PATH", "/update/sign-in"),
          entry("post SignInPage.UPDATE_PATH", "/update/sign-in"),
          entry("get CheckMailPage.UPDATE_PATH", "/update/sign-in/check-your-mail"),
          entry("get FollowLinkPage.UPDATE_PATH", "/update/sign-in/link/none"),
          entry("post FollowLinkPage.UPDATE_PATH", "/update/sign-in/link/none"),
          entry("get SignOutPage.UPDATE_PATH", "/update/sign-out"));

  /** Who may come to what is not for everybody. */
  static final Map<String, Rule> GUARDED = new TreeMap<>(BY_OFFICERS);

  /** What is for everybody. */
  static final Map<String, String> OPEN = new TreeMap<>(BY_ANYBODY);

  static {
    GUARDED.putAll(BY_PROVIDERS);
    GUARDED.putAll(UpdateRouteTable.BY_MEMBERS);
    GUARDED.putAll(BulkRouteTable.RULES);
    GUARDED.putAll(FeedbackRouteTable.RULES);
    GUARDED.putAll(SurveyRouteTable.RULES);
    OPEN.putAll(FeedbackRouteTable.OPEN);
    OPEN.putAll(SurveyRouteTable.OPEN);
    GUARDED.putAll(TriageRouteTable.RULES);
    OPEN.putAll(TriageRouteTable.OPEN);
    GUARDED.putAll(SharingRouteTable.RULES);
    GUARDED.putAll(SharingRouteTable.BY_MEMBERS);
    OPEN.putAll(SharingRouteTable.OPEN);
  }

  private RouteTable() {}

  /**
   * Who may come to an address, such as "EDITOR, MANAGER", and what GET answers to them: 404 where
   * the example is of nothing.
   */
  record Rule(String who, String path, int status) {

    Rule(String who, String path) {
      this(who, path, 200);
    }
  }
}
