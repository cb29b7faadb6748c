package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;

import localoffer.account.signin.Doors;
import localoffer.feedback.CommentStore;
import localoffer.feedback.Comments;
import localoffer.feedback.ReceivedMail;
import localoffer.feedback.entering.EnterCommentPage;
import localoffer.feedback.entering.PosterPage;
import localoffer.feedback.giving.Desk;
import localoffer.feedback.giving.FeedbackPage;
import localoffer.feedback.giving.ShortAddressPage;
import localoffer.feedback.giving.ThanksPage;
import localoffer.feedback.giving.UsefulPage;
import localoffer.feedback.spam.Watch;
import localoffer.feedback.subject.ShortAddresses;
import localoffer.feedback.subject.Subjects;
import localoffer.feedback.usefulness.Usefulness;
import localoffer.feedback.usefulness.UsefulnessStore;
import localoffer.web.Html;

/** The addresses by which comments come in: from the public, and by officers who enter them. */
final class FeedbackRoutes {

  private final Routes.Parts parts;
  private final Html html;
  private final Comments comments;
  private final Subjects subjects;

  FeedbackRoutes(Routes.Parts parts) {
    this.parts = parts;
    html = parts.html();
    comments = comments(parts);
    subjects = new Subjects(parts.library(), parts.listings());
  }

  static Comments comments(Routes.Parts parts) {
    ReceivedMail mail = new ReceivedMail(parts.letters(), () -> parts.library().contents());
    return new Comments(new CommentStore(parts.holdings().database()), mail, parts.clock());
  }

  void add(Doors routes) {
    giving(routes);
    entering(routes);
  }

  private void giving(Doors routes) {
    Desk desk = new Desk(parts.csrf(), new Watch(parts.clock()), comments, subjects);
    var feedback = new FeedbackPage(html, desk, parts.clock());
    routes.get(FeedbackPage.PATH, feedback::show, ANYBODY);
    routes.post(FeedbackPage.PATH, feedback::submit, ANYBODY);
    routes.get(FeedbackPage.EASY_PATH, feedback::show, ANYBODY);
    routes.post(FeedbackPage.EASY_PATH, feedback::submit, ANYBODY);
    Usefulness usefulness =
        new Usefulness(new UsefulnessStore(parts.holdings().database()), parts.clock());
    var useful = new UsefulPage(html, desk, usefulness, parts.clock());
    routes.get(UsefulPage.PATH, useful::show, ANYBODY);
    routes.post(UsefulPage.PATH, useful::submit, ANYBODY);
    routes.post(UsefulPage.WHY_PATH, useful::why, ANYBODY);
    var sent = new ThanksPage(html, parts.library(), subjects, parts.clock());
    routes.get(ThanksPage.PATH, sent::show, ANYBODY);
    var shortAddress = new ShortAddressPage(new ShortAddresses(subjects));
    routes.get(ShortAddressPage.PATH, shortAddress::show, ANYBODY);
  }

  private void entering(Doors routes) {
    var enter =
        new EnterCommentPage(html, parts.entrance().gate(), comments, subjects, parts.clock());
    routes.get(EnterCommentPage.PATH, enter::show, EDITOR, APPROVER, MANAGER);
    routes.post(EnterCommentPage.PATH, enter::submit, EDITOR, APPROVER, MANAGER);
    var poster = new PosterPage(html, subjects, parts.baseUrl());
    routes.get(PosterPage.PATH, poster::show, EDITOR, APPROVER, MANAGER);
  }
}
