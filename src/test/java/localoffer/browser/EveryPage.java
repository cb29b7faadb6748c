package localoffer.browser;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import localoffer.AnsweredPages;
import localoffer.KeptPages;
import localoffer.Proposals;
import localoffer.RoutesSource;
import localoffer.Surveyed;

/** Examples of every page that a person sees, by its entry in {@code Routes}. */
final class EveryPage {

  /** Answers that only programs read. */
  private static final List<String> FOR_PROGRAMS =
      List.of(
          "SearchJsonPage.PATH",
          "SuggestPage.PATH",
          "OpenSearchPage.PATH",
          "SitemapPage.PATH",
          "RobotsPage.PATH",
          "YouSaidFeedPage.PATH",
          "SecurityTextPage.PATH",
          "RoundsPage.CSV_PATH",
          "GapsPage.CSV_PATH",
          "InsightPage.CSV_PATH",
          "BoardReportPage.PDF_PATH",
          "PicturePage.PATH",
          "BulkPage.CSV_PATH",
          "StaffBulkPage.CSV_PATH",
          "AuditPage.CSV_PATH",
          "ReportsPage.CSV_PATH");

  private static final Map<String, List<String>> EXAMPLES =
      new TreeMap<>(
          Map.ofEntries(
              entry("HomePage.PATH", List.of("/")),
              entry("ListingPage.PATH", List.of("/services/short-breaks", "/services/abilitynet")),
              entry("ProviderPage.PATH", List.of("/providers/abilitynet")),
              entry("TopicsPage.PATH", List.of("/topics")),
              entry("TopicPage.PATH", List.of("/topics/autism-and-adhd")),
              entry(
                  "SearchPage.PATH",
                  List.of(
                      "/search",
                      "/search?q=autisim&near=WV1+4&within=5",
                      "/search?q=zzzqqq",
                      "/search?q=school&page=2&age=5-10&need=autism")),
              entry("GalleryPage.PATH", List.of("/gallery")),
              entry("DisplayPage.PATH", List.of("/display", "/display?saved=yes")),
              entry("ActionPlanPage.PATH", List.of("/action-plan?area=4")),
              entry("GlossaryPage.PATH", List.of("/glossary")),
              entry("GlossaryTermPage.PATH", List.of("/glossary/send")),
              entry("SectionPage.PATH", List.of("/health", "/contact")),
              entry("ArticlePage.PATH", List.of("/health/autism", "/ehc-plans/getting-a-plan")),
              entry("EasyReadPage.PATH", List.of("/health/autism/easy-read")),
              entry("EasyReadPage.ALONE_PATH", List.of()),
              entry("SignInPage.PATH", List.of("/staff/sign-in", "/staff/sign-in?over=yes")),
              entry("CheckMailPage.PATH", List.of("/staff/sign-in/check-your-mail")),
              entry("FollowLinkPage.PATH", List.of("/staff/sign-in/link/none")),
              entry("SetUpAuthenticatorPage.PATH", List.of("/staff/sign-in/set-up")),
              entry("EnterCodePage.PATH", List.of("/staff/sign-in/code")),
              entry("SignOutPage.PATH", List.of("/staff/sign-out")),
              entry("MySessionsPage.PATH", List.of("/staff/sessions")),
              entry("StaffHomePage.PATH", List.of("/staff")),
              entry("ReviewQueuePage.PATH", List.of("/staff/queue", "/staff/queue?done=back")),
              entry("ReviewChangePage.PATH", List.of(Proposals.example(""))),
              entry("CorrectChangePage.PATH", List.of(Proposals.example("/correct"))),
              entry("ChooseSidesPage.PATH", List.of(OwnPages.overtaken() + "/choose")),
              entry("SendBackChangePage.PATH", List.of(Proposals.example("/send-back"))),
              entry("RejectChangePage.PATH", List.of(Proposals.example("/reject"))),
              entry("FindListingPage.PATH", List.of("/staff/listings?q=autism")),
              entry("ReviewListingPage.PATH", List.of(Proposals.listing(""))),
              entry("ListingHistoryPage.PATH", List.of(Proposals.listing("/history?from=1&to=2"))),
              entry("RestoreVersionPage.PATH", List.of(Proposals.listing("/versions/1/restore"))),
              entry("CheckedByPhonePage.PATH", List.of(Proposals.listing("/checked"))),
              entry("TrustProviderPage.PATH", List.of(Proposals.listing("/trust"))),
              entry("ArchiveListingPage.PATH", List.of(Proposals.listing("/archive"))),
              entry("BringBackListingPage.PATH", List.of(Proposals.listing("/bring-back"))),
              entry("BoardReportPage.PATH", List.of("/staff/board-report")),
              entry("GapsPage.PATH", List.of("/staff/gaps")),
              entry("InsightPage.PATH", List.of("/staff/insight?from=2026-11-01&to=2026-11-23")),
              entry(
                  "StartRequestPage.PATH",
                  List.of("/update/claim/abilitynet", "/update/claim/contact")),
              entry("StartRequestPage.REGISTER_PATH", List.of("/update/register")),
              entry("AnswerQuestionPage.PATH", OwnPages.QUESTIONS),
              entry("CheckRequestPage.PATH", List.of(OwnPages.DRAFT + "/check")),
              entry("RequestPage.PATH", List.of(OwnPages.SENT)),
              entry("PeoplePage.PATH", List.of("/update/people")),
              entry("RemoveMemberPage.PATH", List.of(OwnPages.REMOVING)),
              entry("RemoveMemberPage.STAFF_PATH", List.of(OwnPages.REMOVING_AS_OFFICER)),
              entry("OrganisationsPage.PATH", List.of("/staff/organisations")),
              entry("OrganisationPage.PATH", List.of("/staff/organisations/mencap")),
              entry(
                  "MergeOrganisationPage.PATH",
                  List.of(
                      "/staff/organisations/mind/merge",
                      "/staff/organisations/mind/merge?into=mencap")),
              entry("StaffPeoplePage.PATH", List.of("/staff/people")),
              entry("StaffPersonPage.PATH", List.of(OwnPages.OFFICER)),
              entry("RemoveOfficerPage.PATH", List.of(OwnPages.OFFICER + "/remove")),
              entry("RequestsPage.PATH", List.of("/staff/requests")),
              entry("DecideRequestPage.PATH", List.of(OwnPages.DECISION)),
              entry("RoundsPage.PATH", List.of("/staff/rounds")),
              entry("LateListingsPage.PATH", List.of("/staff/rounds/late")),
              entry("OldListingsPage.PATH", List.of("/staff/rounds/old")),
              entry("NobodyToAskPage.PATH", List.of("/staff/rounds/nobody")),
              entry("FailedMailPage.PATH", List.of("/staff/mail")),
              entry("SignInPage.UPDATE_PATH", List.of("/update/sign-in")),
              entry("CheckMailPage.UPDATE_PATH", List.of("/update/sign-in/check-your-mail")),
              entry("FollowLinkPage.UPDATE_PATH", List.of("/update/sign-in/link/none")),
              entry("SignOutPage.UPDATE_PATH", List.of("/update/sign-out")),
              entry("MySessionsPage.UPDATE_PATH", List.of("/update/sessions")),
              entry("BulkPage.PATH", List.of("/update/bulk")),
              entry("BulkCheckPage.PATH", List.of()),
              entry("StaffBulkPage.PATH", List.of("/staff/bulk?state=published")),
              entry("StaffBulkCheckPage.PATH", List.of()),
              entry("RemovalPage.PATH", List.of()),
              entry("AuditPage.PATH", List.of("/staff/audit", "/staff/audit?from=yesterday")),
              entry("ReportsPage.PATH", List.of("/staff/reports?lack=who-decides")),
              entry("DuplicatesPage.PATH", List.of("/staff/duplicates")),
              entry("MergePage.PATH", List.of()),
              entry("LinksPage.PATH", List.of("/staff/links")),
              entry("FeedbackPage.PATH", List.of("/feedback")),
              entry("FeedbackPage.EASY_PATH", List.of("/feedback/easy-read?about=/health/autism")),
              entry("UsefulPage.PATH", List.of("/feedback/useful?said=no&about=/health/autism")),
              entry("ThanksPage.PATH", List.of("/feedback/thanks?number=YS-7K2M-4P&reply=yes")),
              entry("ShortAddressPage.PATH", List.of()),
              entry("EnterCommentPage.PATH", List.of("/staff/comments/new")),
              entry("PosterPage.PATH", List.of("/staff/qr?about=/services/short-breaks")),
              entry("QuestionsPage.PATH", List.of("/ask-and-share", "/ask-and-share?q=zzzqqq")),
              entry("QuestionPage.PATH", List.of(OwnPages.QUESTION)),
              entry("AskPage.PATH", List.of("/ask-and-share/ask")),
              entry("AskedPage.PATH", List.of("/ask-and-share/asked")),
              entry("StaffQuestionsPage.PATH", List.of("/staff/questions")),
              entry("StaffQuestionPage.PATH", List.of(OwnPages.STAFF_QUESTION)),
              entry("RepresentativeQuestionsPage.PATH", List.of("/update/questions")),
              entry("RepresentativeAnswerPage.PATH", List.of(OwnPages.REPRESENTATIVES)),
              entry("nobody's", List.of("/nowhere"))));

  static {
    EXAMPLES.putAll(KeptPages.EXAMPLES);
    EXAMPLES.putAll(Surveyed.examples());
    EXAMPLES.putAll(AnsweredPages.EXAMPLES);
  }

  private EveryPage() {}

  /** The examples that stand behind no door. */
  static List<String> ofFamilies() {
    return examples().stream().filter(path -> !path.matches("/(staff|update)(/.*)?")).toList();
  }

  /** All examples. */
  static List<String> examples() {
    return EXAMPLES.values().stream().flatMap(List::stream).toList();
  }

  /** What {@code Routes} has and the examples have not. */
  static List<String> missing() throws IOException {
    String routes = RoutesSource.read();
    TreeSet<String> pages =
        Pattern.compile("routes\\.get\\((\\w+\\.\\w+)")
            .matcher(routes)
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    if (pages.isEmpty()) {
      throw new AssertionError("No page found in Routes.");
    }
    pages.removeAll(EXAMPLES.keySet());
    FOR_PROGRAMS.forEach(pages::remove);
    return List.copyOf(pages);
  }
}
