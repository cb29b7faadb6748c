package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.ARRIVING;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;

import java.util.function.Supplier;
import localoffer.account.AccountStore;
import localoffer.account.Accounts;
import localoffer.account.WayIn;
import localoffer.account.member.MemberStore;
import localoffer.account.member.Members;
import localoffer.account.signin.CheckMailPage;
import localoffer.account.signin.Doors;
import localoffer.account.signin.EnterCodePage;
import localoffer.account.signin.Entrance;
import localoffer.account.signin.FollowLinkPage;
import localoffer.account.signin.Gate;
import localoffer.account.signin.MySessionsPage;
import localoffer.account.signin.SetUpAuthenticatorPage;
import localoffer.account.signin.SignInPage;
import localoffer.account.signin.SignOutPage;
import localoffer.account.staff.RemoveOfficerPage;
import localoffer.account.staff.Staff;
import localoffer.account.staff.StaffPeoplePage;
import localoffer.account.staff.StaffPersonPage;
import localoffer.account.staff.StaffStore;
import localoffer.content.Programme;
import localoffer.database.Database;
import localoffer.mail.BounceStore;
import localoffer.mail.failed.FailedMailStore;
import localoffer.membership.Inviting;
import localoffer.membership.MergeOrganisationPage;
import localoffer.membership.MergeStore;
import localoffer.membership.Merging;
import localoffer.membership.OrganisationPage;
import localoffer.membership.OrganisationsPage;
import localoffer.membership.OwnOrganisations;
import localoffer.membership.RemoveMemberPage;
import localoffer.membership.joining.DecideRequestPage;
import localoffer.membership.joining.JoinRequests;
import localoffer.membership.joining.OwnRequests;
import localoffer.membership.joining.RequestsPage;
import localoffer.review.Gaps;
import localoffer.review.GapsPage;
import localoffer.rounds.ClearBouncePage;
import localoffer.rounds.FailedMailPage;
import localoffer.rounds.LateListingsPage;
import localoffer.rounds.NobodyToAskPage;
import localoffer.rounds.OldListingsPage;
import localoffer.rounds.ReportBouncePage;
import localoffer.rounds.RoundsPage;
import localoffer.rounds.TryMailAgainPage;
import localoffer.rounds.programme.Rounds;
import localoffer.search.counting.SearchDays;
import localoffer.web.Html;

/** The addresses by which officers come in, and theirs: all below {@code /staff}. */
final class OfficerRoutes {

  private final Routes.Parts parts;
  private final Html html;
  private final Entrance entrance;

  OfficerRoutes(Routes.Parts parts) {
    this.parts = parts;
    html = parts.html();
    entrance = parts.entrance();
  }

  void add(Doors routes) {
    comingIn(routes);
    session(routes);
    insight(routes);
    requests(routes);
    organisations(routes);
    people(routes);
    rounds(routes);
    mail(routes);
  }

  private void rounds(Doors routes) {
    Supplier<Programme> programme = () -> parts.library().contents().programme();
    Rounds all = new Rounds(parts.holdings().database(), programme, parts.clock());
    var rounds = new RoundsPage(html, parts.library(), all);
    routes.get(RoundsPage.PATH, rounds::show, EDITOR, APPROVER, MANAGER);
    routes.get(RoundsPage.CSV_PATH, rounds::download, EDITOR, APPROVER, MANAGER);
    var late = new LateListingsPage(html, all);
    routes.get(LateListingsPage.PATH, late::show, EDITOR, APPROVER, MANAGER);
    var old = new OldListingsPage(html, all);
    routes.get(OldListingsPage.PATH, old::show, EDITOR, APPROVER, MANAGER);
    var nobody = new NobodyToAskPage(html, all);
    routes.get(NobodyToAskPage.PATH, nobody::show, EDITOR, APPROVER, MANAGER);
  }

  private void mail(Doors routes) {
    Database database = parts.holdings().database();
    FailedMailStore failed = new FailedMailStore(database);
    BounceStore bounces = new BounceStore(database);
    var mail =
        new FailedMailPage(
            html,
            entrance.gate(),
            parts.listings(),
            new MemberStore(database),
            new FailedMailPage.Post(failed, bounces));
    routes.get(FailedMailPage.PATH, mail::show, EDITOR, APPROVER, MANAGER);
    var again = new TryMailAgainPage(entrance.gate(), failed, parts.clock());
    routes.post(TryMailAgainPage.PATH, again::submit, EDITOR, APPROVER, MANAGER);
    var report = new ReportBouncePage(entrance.gate(), mail, bounces, parts.clock());
    routes.post(ReportBouncePage.PATH, report::submit, EDITOR, APPROVER, MANAGER);
    var clear = new ClearBouncePage(entrance.gate(), bounces);
    routes.post(ClearBouncePage.PATH, clear::submit, EDITOR, APPROVER, MANAGER);
  }

  private void comingIn(Doors routes) {
    String siteName = parts.library().contents().site().name();
    var signIn = new SignInPage(html, parts.csrf(), entrance, WayIn.STAFF);
    routes.get(SignInPage.PATH, signIn::show, ANYBODY);
    routes.post(SignInPage.PATH, signIn::submit, ANYBODY);
    var checkMail = new CheckMailPage(html, parts.mailFolder(), WayIn.STAFF);
    routes.get(CheckMailPage.PATH, checkMail::show, ANYBODY);
    var followLink = new FollowLinkPage(html, parts.csrf(), entrance, WayIn.STAFF, parts.baseUrl());
    routes.get(FollowLinkPage.PATH, followLink::show, ANYBODY);
    routes.post(FollowLinkPage.PATH, followLink::submit, ANYBODY);
    var setUp = new SetUpAuthenticatorPage(html, entrance, siteName);
    routes.get(SetUpAuthenticatorPage.PATH, setUp::show, ARRIVING);
    routes.post(SetUpAuthenticatorPage.PATH, setUp::submit, ARRIVING);
    var enterCode = new EnterCodePage(html, entrance);
    routes.get(EnterCodePage.PATH, enterCode::show, ARRIVING);
    routes.post(EnterCodePage.PATH, enterCode::submit, ARRIVING);
  }

  private void session(Doors routes) {
    var signOut = new SignOutPage(html, entrance, WayIn.STAFF);
    routes.get(SignOutPage.PATH, signOut::show, ANYBODY);
    routes.post(SignOutPage.PATH, signOut::submit, EDITOR, APPROVER, MANAGER);
    var mySessions = new MySessionsPage(html, entrance, WayIn.STAFF);
    routes.get(MySessionsPage.PATH, mySessions::show, EDITOR, APPROVER, MANAGER);
    routes.post(MySessionsPage.PATH, mySessions::submit, EDITOR, APPROVER, MANAGER);
  }

  private void requests(Doors routes) {
    JoinRequests requests = parts.joinRequests();
    var waiting = new RequestsPage(html, requests);
    routes.get(RequestsPage.PATH, waiting::show, EDITOR, APPROVER, MANAGER);
    Accounts accounts = new Accounts(new AccountStore(parts.holdings().database()), parts.clock());
    var decide =
        new DecideRequestPage(html, entrance.gate(), new OwnRequests(requests), requests, accounts);
    routes.get(DecideRequestPage.PATH, decide::show, EDITOR, APPROVER, MANAGER);
    routes.post(DecideRequestPage.APPROVE_PATH, decide::approve, APPROVER, MANAGER);
    routes.post(DecideRequestPage.SEND_BACK_PATH, decide::sendBack, APPROVER, MANAGER);
    routes.post(DecideRequestPage.REJECT_PATH, decide::reject, APPROVER, MANAGER);
  }

  private void insight(Doors routes) {
    var gaps = new GapsPage(html, gaps(parts.holdings().searchDays()), parts.clock());
    routes.get(GapsPage.PATH, gaps::show, EDITOR, APPROVER, MANAGER);
    routes.get(GapsPage.CSV_PATH, gaps::download, EDITOR, APPROVER, MANAGER);
  }

  private static Gaps gaps(SearchDays days) {
    return (from, to) ->
        days.gaps(from, to).stream()
            .map(gap -> new Gaps.Gap(gap.words(), gap.asked(), gap.nothing(), gap.poor()))
            .toList();
  }

  private void organisations(Doors routes) {
    Gate gate = entrance.gate();
    Members members = parts.members();
    OwnOrganisations organisations = parts.organisations();
    Inviting inviting = new Inviting(organisations, parts.clock());
    var all = new OrganisationsPage(html, parts.listings(), members);
    routes.get(OrganisationsPage.PATH, all::show, EDITOR, APPROVER, MANAGER);
    String publisher = parts.library().contents().site().publisher();
    var invited =
        new OrganisationPage.Invited(organisations, inviting, entrance.invitations(), publisher);
    var one = new OrganisationPage(html, gate, parts.listings(), invited);
    routes.get(OrganisationPage.PATH, one::show, EDITOR, APPROVER, MANAGER);
    routes.post(OrganisationPage.PATH, one::submit, APPROVER, MANAGER);
    routes.post(OrganisationPage.WITHDRAW_PATH, one::withdraw, APPROVER, MANAGER);
    var remove = new RemoveMemberPage(html, gate, organisations, members);
    routes.get(RemoveMemberPage.STAFF_PATH, remove::show, APPROVER, MANAGER);
    routes.post(RemoveMemberPage.STAFF_PATH, remove::submit, APPROVER, MANAGER);
    merging(routes);
  }

  private void merging(Doors routes) {
    Merging merging =
        new Merging(new MergeStore(parts.holdings().database()), parts.listings(), parts.clock());
    var merge =
        new MergeOrganisationPage(
            html, entrance.gate(), parts.listings(), parts.members(), merging);
    routes.get(MergeOrganisationPage.PATH, merge::show, APPROVER, MANAGER);
    routes.post(MergeOrganisationPage.PATH, merge::submit, APPROVER, MANAGER);
  }

  private void people(Doors routes) {
    String siteName = parts.library().contents().site().name();
    StaffStore store = new StaffStore(parts.holdings().database());
    Staff staff = new Staff(store, parts.letters(), siteName, parts.clock());
    var people = new StaffPeoplePage(html, entrance.gate(), staff);
    routes.get(StaffPeoplePage.PATH, people::show, MANAGER);
    routes.post(StaffPeoplePage.PATH, people::submit, MANAGER);
    var person = new StaffPersonPage(html, entrance.gate(), staff);
    routes.get(StaffPersonPage.PATH, person::show, MANAGER);
    routes.post(StaffPersonPage.PATH, person::submit, MANAGER);
    routes.post(StaffPersonPage.RESET_PATH, person::resetAuthenticator, MANAGER);
    var remove = new RemoveOfficerPage(html, entrance.gate(), staff);
    routes.get(RemoveOfficerPage.PATH, remove::show, MANAGER);
    routes.post(RemoveOfficerPage.PATH, remove::submit, MANAGER);
  }
}
