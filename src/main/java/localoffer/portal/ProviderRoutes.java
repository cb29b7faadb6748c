package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.PROVIDER;

import localoffer.account.WayIn;
import localoffer.account.signin.CheckMailPage;
import localoffer.account.signin.Doors;
import localoffer.account.signin.Entrance;
import localoffer.account.signin.FollowLinkPage;
import localoffer.account.signin.Gate;
import localoffer.account.signin.MySessionsPage;
import localoffer.account.signin.SignInPage;
import localoffer.account.signin.SignOutPage;
import localoffer.membership.Inviting;
import localoffer.membership.OwnOrganisations;
import localoffer.membership.PeoplePage;
import localoffer.membership.RemoveMemberPage;
import localoffer.membership.joining.AnswerQuestionPage;
import localoffer.membership.joining.CheckRequestPage;
import localoffer.membership.joining.JoinRequests;
import localoffer.membership.joining.OwnRequests;
import localoffer.membership.joining.RequestPage;
import localoffer.membership.joining.StartRequestPage;
import localoffer.web.Html;

/** The addresses by which members of organisations come in, and theirs: all below /update. */
final class ProviderRoutes {

  private final Routes.Parts parts;
  private final Html html;
  private final Entrance entrance;

  ProviderRoutes(Routes.Parts parts) {
    this.parts = parts;
    html = parts.html();
    entrance = parts.entrance();
  }

  void add(Doors routes) {
    comingIn(routes);
    session(routes);
    requests(routes);
    people(routes);
  }

  private void comingIn(Doors routes) {
    var signIn = new SignInPage(html, parts.csrf(), entrance, WayIn.UPDATE);
    routes.get(SignInPage.UPDATE_PATH, signIn::show, ANYBODY);
    routes.post(SignInPage.UPDATE_PATH, signIn::submit, ANYBODY);
    var checkMail = new CheckMailPage(html, parts.mailFolder(), WayIn.UPDATE);
    routes.get(CheckMailPage.UPDATE_PATH, checkMail::show, ANYBODY);
    var followLink =
        new FollowLinkPage(html, parts.csrf(), entrance, WayIn.UPDATE, parts.baseUrl());
    routes.get(FollowLinkPage.UPDATE_PATH, followLink::show, ANYBODY);
    routes.post(FollowLinkPage.UPDATE_PATH, followLink::submit, ANYBODY);
  }

  private void session(Doors routes) {
    var signOut = new SignOutPage(html, entrance, WayIn.UPDATE);
    routes.get(SignOutPage.UPDATE_PATH, signOut::show, ANYBODY);
    routes.post(SignOutPage.UPDATE_PATH, signOut::submit, PROVIDER);
    var mySessions = new MySessionsPage(html, entrance, WayIn.UPDATE);
    routes.get(MySessionsPage.UPDATE_PATH, mySessions::show, PROVIDER);
    routes.post(MySessionsPage.UPDATE_PATH, mySessions::submit, PROVIDER);
  }

  private void requests(Doors routes) {
    JoinRequests requests = parts.joinRequests();
    OwnRequests own = new OwnRequests(requests);
    var start = new StartRequestPage(html, parts.csrf(), entrance, parts.listings(), requests);
    routes.get(StartRequestPage.PATH, start::show, ANYBODY);
    routes.post(StartRequestPage.PATH, start::submit, ANYBODY);
    routes.get(StartRequestPage.REGISTER_PATH, start::show, ANYBODY);
    routes.post(StartRequestPage.REGISTER_PATH, start::submit, ANYBODY);
    var answer = new AnswerQuestionPage(html, entrance.gate(), own, requests);
    routes.get(AnswerQuestionPage.PATH, answer::show, PROVIDER);
    routes.post(AnswerQuestionPage.PATH, answer::submit, PROVIDER);
    var check = new CheckRequestPage(html, entrance.gate(), own, requests);
    routes.get(CheckRequestPage.PATH, check::show, PROVIDER);
    routes.post(CheckRequestPage.PATH, check::submit, PROVIDER);
    var request = new RequestPage(html, entrance.gate(), own);
    routes.get(RequestPage.PATH, request::show, PROVIDER);
  }

  private void people(Doors routes) {
    Gate gate = entrance.gate();
    OwnOrganisations organisations = parts.organisations();
    Inviting inviting = new Inviting(organisations, parts.clock());
    var people = new PeoplePage(html, gate, organisations, inviting, entrance.invitations());
    routes.get(PeoplePage.PATH, people::show, PROVIDER);
    routes.post(PeoplePage.PATH, people::submit, PROVIDER);
    routes.post(PeoplePage.WITHDRAW_PATH, people::withdraw, PROVIDER);
    var remove = new RemoveMemberPage(html, gate, organisations, parts.members());
    routes.get(RemoveMemberPage.PATH, remove::show, PROVIDER);
    routes.post(RemoveMemberPage.PATH, remove::submit, PROVIDER);
  }
}
