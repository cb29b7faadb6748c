package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;

import localoffer.account.AccountStore;
import localoffer.account.signin.Doors;
import localoffer.content.Contents;
import localoffer.database.Database;
import localoffer.feedback.agency.AgencyAnswerPage;
import localoffer.feedback.agency.AskMail;
import localoffer.feedback.agency.AskStore;
import localoffer.feedback.agency.Asks;
import localoffer.feedback.keeping.EraseCommentPage;
import localoffer.feedback.keeping.Erasures;
import localoffer.feedback.keeping.KeepingStore;
import localoffer.feedback.reply.Replies;
import localoffer.feedback.reply.ReplyMail;
import localoffer.feedback.showing.Published;
import localoffer.feedback.showing.YouSaidEasyReadPage;
import localoffer.feedback.showing.YouSaidFeedPage;
import localoffer.feedback.showing.YouSaidWeDidPage;
import localoffer.feedback.showing.YouSaidYearPage;
import localoffer.feedback.triage.AnswerCommentPage;
import localoffer.feedback.triage.AskAgencyPage;
import localoffer.feedback.triage.AssignCommentPage;
import localoffer.feedback.triage.CommentsPage;
import localoffer.feedback.triage.CopyCommentPage;
import localoffer.feedback.triage.Desk;
import localoffer.feedback.triage.LeaveOutCommentPage;
import localoffer.feedback.triage.MergeCommentPage;
import localoffer.feedback.triage.MoveCommentPage;
import localoffer.feedback.triage.TriageCommentPage;

/** The addresses at which comments are answered, and where families read the answers. */
final class TriageRoutes {

  private final Routes.Parts parts;
  private final Published published;
  private final Desk desk;

  TriageRoutes(Routes.Parts parts) {
    this.parts = parts;
    published = parts.holdings().published();
    Database database = parts.holdings().database();
    desk =
        new Desk(
            parts.html(),
            parts.entrance().gate(),
            FeedbackRoutes.comments(parts),
            new Replies(
                database, new ReplyMail(parts.letters(), this::siteName), published::refresh),
            new Asks(
                new AskStore(database),
                new AskMail(parts.letters(), () -> contents().site()),
                parts.clock()),
            new AccountStore(database),
            parts.library(),
            parts.clock());
  }

  private Contents contents() {
    return parts.library().contents();
  }

  private String siteName() {
    return contents().site().name();
  }

  void add(Doors routes) {
    showing(routes);
    answering(routes);
    seeing(routes);
    moving(routes);
    ending(routes);
  }

  /** Words first: a year would take them for one. */
  private void showing(Doors routes) {
    var all = new YouSaidWeDidPage(parts.html(), parts.library(), published, parts.clock());
    routes.get(YouSaidWeDidPage.PATH, all::show, ANYBODY);
    var easy = new YouSaidEasyReadPage(parts.html(), published);
    routes.get(YouSaidEasyReadPage.PATH, easy::show, ANYBODY);
    var feed = new YouSaidFeedPage(published, this::siteName, parts.baseUrl());
    routes.get(YouSaidFeedPage.PATH, feed::show, ANYBODY);
    var year = new YouSaidYearPage(parts.html(), published, parts.clock());
    routes.get(YouSaidYearPage.PATH, year::show, ANYBODY);
  }

  private void answering(Doors routes) {
    var agency = new AgencyAnswerPage(parts.html(), parts.csrf(), desk.asks(), parts.baseUrl());
    routes.get(AgencyAnswerPage.PATH, agency::show, ANYBODY);
    routes.post(AgencyAnswerPage.PATH, agency::submit, ANYBODY);
  }

  private void seeing(Doors routes) {
    var board = new CommentsPage(desk);
    routes.get(CommentsPage.PATH, board::show, EDITOR, APPROVER, MANAGER);
    var one = new TriageCommentPage(desk);
    routes.get(TriageCommentPage.PATH, one::show, EDITOR, APPROVER, MANAGER);
    var assign = new AssignCommentPage(desk, one);
    routes.get(AssignCommentPage.PATH, assign::show, EDITOR, APPROVER, MANAGER);
    routes.post(AssignCommentPage.PATH, assign::submit, EDITOR, APPROVER, MANAGER);
    var copy = new CopyCommentPage(desk, one);
    routes.get(CopyCommentPage.PATH, copy::show, APPROVER, MANAGER);
    routes.post(CopyCommentPage.PATH, copy::submit, APPROVER, MANAGER);
    var ask = new AskAgencyPage(desk, one);
    routes.get(AskAgencyPage.PATH, ask::show, APPROVER, MANAGER);
    routes.post(AskAgencyPage.PATH, ask::submit, APPROVER, MANAGER);
    var answer = new AnswerCommentPage(desk, one);
    routes.get(AnswerCommentPage.PATH, answer::show, APPROVER, MANAGER);
    routes.post(AnswerCommentPage.PATH, answer::submit, APPROVER, MANAGER);
  }

  private void moving(Doors routes) {
    var move = new MoveCommentPage(desk, new TriageCommentPage(desk));
    routes.post(MoveCommentPage.PATH, move::publish, APPROVER, MANAGER);
    routes.post(MoveCommentPage.TAKE_DOWN_PATH, move::takeDown, APPROVER, MANAGER);
    routes.post(MoveCommentPage.APPROVE_COPY_PATH, move::approveCopy, APPROVER, MANAGER);
    routes.post(MoveCommentPage.BRING_BACK_PATH, move::bringBack, APPROVER, MANAGER);
  }

  private void ending(Doors routes) {
    var one = new TriageCommentPage(desk);
    var leaveOut = new LeaveOutCommentPage(desk, one);
    routes.get(LeaveOutCommentPage.PATH, leaveOut::show, APPROVER, MANAGER);
    routes.post(LeaveOutCommentPage.PATH, leaveOut::submit, APPROVER, MANAGER);
    var merge = new MergeCommentPage(desk, one);
    routes.get(MergeCommentPage.PATH, merge::show, APPROVER, MANAGER);
    routes.post(MergeCommentPage.PATH, merge::submit, APPROVER, MANAGER);
    var erasures =
        Erasures.in(
            parts.config().data(), new KeepingStore(parts.holdings().database()), parts.clock());
    var erase =
        new EraseCommentPage(
            parts.html(), desk.gate(), desk.comments(), erasures, published::refresh);
    routes.get(EraseCommentPage.PATH, erase::show, MANAGER);
    routes.post(EraseCommentPage.PATH, erase::submit, MANAGER);
  }
}
