package localoffer.portal;

import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;

import localoffer.account.AccountStore;
import localoffer.account.member.MemberStore;
import localoffer.account.member.Members;
import localoffer.account.signin.Doors;
import localoffer.account.signin.Gate;
import localoffer.database.Database;
import localoffer.listing.Listings;
import localoffer.listing.change.ChangeStore;
import localoffer.listing.change.Changes;
import localoffer.listing.change.Decisions;
import localoffer.listing.change.TrustStore;
import localoffer.review.StaffHomePage;
import localoffer.review.history.Archive;
import localoffer.review.history.ArchiveListingPage;
import localoffer.review.history.BringBackListingPage;
import localoffer.review.history.CheckedByPhonePage;
import localoffer.review.history.FindListingPage;
import localoffer.review.history.ListingHistoryPage;
import localoffer.review.history.RestoreVersionPage;
import localoffer.review.history.ReviewListingPage;
import localoffer.review.history.TrustProviderPage;
import localoffer.review.queue.ApproveChangePage;
import localoffer.review.queue.ChooseSidesPage;
import localoffer.review.queue.ClaimChangePage;
import localoffer.review.queue.CorrectChangePage;
import localoffer.review.queue.DecisionMails;
import localoffer.review.queue.Desk;
import localoffer.review.queue.RejectChangePage;
import localoffer.review.queue.ReviewChangePage;
import localoffer.review.queue.ReviewQueuePage;
import localoffer.review.queue.SendBackChangePage;
import localoffer.web.Html;

/** The addresses where officers decide on what providers sent. */
final class ReviewRoutes {

  private final Html html;
  private final Gate gate;
  private final Database database;
  private final Desk desk;
  private final Archive archive;

  ReviewRoutes(Routes.Parts parts) {
    html = parts.html();
    gate = parts.entrance().gate();
    database = parts.holdings().database();
    Members members = new Members(new MemberStore(database), parts.clock());
    Decisions decisions =
        new Decisions(
            new ChangeStore(database),
            parts.listings(),
            new DecisionMails(parts.letters(), members),
            parts.clock());
    desk =
        new Desk(
            decisions,
            parts.listings(),
            new AccountStore(database),
            parts.library(),
            parts.clock());
    archive =
        new Archive(
            parts.listings(),
            new Changes(new ChangeStore(database), parts.listings(), parts.clock()),
            members,
            new AccountStore(database),
            parts.library());
  }

  void add(Doors routes) {
    var staffHome = new StaffHomePage(html, gate, desk.decisions());
    routes.get(StaffHomePage.PATH, staffHome::show, EDITOR, APPROVER, MANAGER);
    queue(routes);
    history(routes);
  }

  private void queue(Doors routes) {
    var queue = new ReviewQueuePage(html, gate, desk);
    routes.get(ReviewQueuePage.PATH, queue::show, EDITOR, APPROVER, MANAGER);
    var review = new ReviewChangePage(html, gate, desk);
    routes.get(ReviewChangePage.PATH, review::show, EDITOR, APPROVER, MANAGER);
    var claim = new ClaimChangePage(review, gate, desk.decisions());
    routes.post(ClaimChangePage.PATH, claim::submit, APPROVER);
    routes.post(ClaimChangePage.RELEASE_PATH, claim::release, APPROVER);
    var approve = new ApproveChangePage(review, gate, desk.decisions());
    routes.post(ApproveChangePage.PATH, approve::submit, APPROVER);
    var correct = new CorrectChangePage(html, review, gate, desk);
    routes.get(CorrectChangePage.PATH, correct::show, APPROVER);
    routes.post(CorrectChangePage.PATH, correct::submit, APPROVER);
    var choose = new ChooseSidesPage(html, review, gate, desk);
    routes.get(ChooseSidesPage.PATH, choose::show, APPROVER);
    routes.post(ChooseSidesPage.PATH, choose::submit, APPROVER);
    var sendBack = new SendBackChangePage(html, review, gate, desk.decisions());
    routes.get(SendBackChangePage.PATH, sendBack::show, APPROVER);
    routes.post(SendBackChangePage.PATH, sendBack::submit, APPROVER);
    var reject = new RejectChangePage(html, review, gate, desk.decisions());
    routes.get(RejectChangePage.PATH, reject::show, APPROVER);
    routes.post(RejectChangePage.PATH, reject::submit, APPROVER);
  }

  private void history(Doors routes) {
    Listings listings = archive.listings();
    var find = new FindListingPage(html, listings);
    routes.get(FindListingPage.PATH, find::show, EDITOR, APPROVER, MANAGER);
    var review = new ReviewListingPage(html, gate, archive, desk.clock());
    routes.get(ReviewListingPage.PATH, review::show, EDITOR, APPROVER, MANAGER);
    var history = new ListingHistoryPage(html, review, archive);
    routes.get(ListingHistoryPage.PATH, history::show, EDITOR, APPROVER, MANAGER);
    var restore = new RestoreVersionPage(html, review, gate, archive);
    routes.get(RestoreVersionPage.PATH, restore::show, EDITOR, APPROVER);
    routes.post(RestoreVersionPage.PATH, restore::submit, EDITOR, APPROVER);
    var trust = new TrustProviderPage(html, review, gate, new TrustStore(database));
    routes.get(TrustProviderPage.PATH, trust::show, APPROVER);
    routes.post(TrustProviderPage.PATH, trust::submit, APPROVER);
    var checked = new CheckedByPhonePage(html, review, gate, listings);
    routes.get(CheckedByPhonePage.PATH, checked::show, EDITOR, APPROVER);
    routes.post(CheckedByPhonePage.PATH, checked::submit, EDITOR, APPROVER);
    routes.post(CheckedByPhonePage.UNDO_PATH, checked::undo, EDITOR, APPROVER);
    var takeOff = new ArchiveListingPage(html, review, gate, listings);
    routes.get(ArchiveListingPage.PATH, takeOff::show, EDITOR, APPROVER);
    routes.post(ArchiveListingPage.PATH, takeOff::submit, EDITOR, APPROVER);
    var bringBack = new BringBackListingPage(html, review, gate, listings);
    routes.get(BringBackListingPage.PATH, bringBack::show, EDITOR, APPROVER);
    routes.post(BringBackListingPage.PATH, bringBack::submit, EDITOR, APPROVER);
  }
}
