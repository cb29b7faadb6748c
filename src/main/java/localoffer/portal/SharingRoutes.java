package localoffer.portal;

import static localoffer.account.Role.ANYBODY;
import static localoffer.account.Role.APPROVER;
import static localoffer.account.Role.EDITOR;
import static localoffer.account.Role.MANAGER;
import static localoffer.account.Role.PROVIDER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import localoffer.account.signin.Doors;
import localoffer.account.signin.Gate;
import localoffer.feedback.personal.PersonalDetails;
import localoffer.feedback.spam.Sent;
import localoffer.feedback.spam.Watch;
import localoffer.sharing.AskPage;
import localoffer.sharing.AskedPage;
import localoffer.sharing.Guard;
import localoffer.sharing.HelpedPage;
import localoffer.sharing.QuestionPage;
import localoffer.sharing.Questions;
import localoffer.sharing.QuestionsPage;
import localoffer.sharing.tending.StaffQuestionPage;
import localoffer.sharing.tending.StaffQuestionsPage;
import localoffer.sharing.voice.Forum;
import localoffer.sharing.voice.RepresentativeAnswerPage;
import localoffer.sharing.voice.RepresentativeQuestionsPage;
import localoffer.web.Html;

/** The addresses at which parent carers ask, and others answer. */
final class SharingRoutes {

  private final Routes.Parts parts;
  private final Html html;
  private final Questions questions;
  private final Guard guard;

  SharingRoutes(Routes.Parts parts) {
    this.parts = parts;
    html = parts.html();
    questions = parts.holdings().questions();
    guard = new LikeComments(new Watch(parts.clock()));
  }

  void add(Doors routes) {
    families(routes);
    officers(routes);
    representatives(routes);
  }

  private void families(Doors routes) {
    var all = new QuestionsPage(html, parts.library(), questions);
    routes.get(QuestionsPage.PATH, all::show, ANYBODY);
    Clock clock = parts.clock();
    var ask = new AskPage(html, parts.csrf(), questions, guard, clock);
    routes.get(AskPage.PATH, ask::show, ANYBODY);
    routes.post(AskPage.PATH, ask::submit, ANYBODY);
    var asked = new AskedPage(html);
    routes.get(AskedPage.PATH, asked::show, ANYBODY);
    var one = new QuestionPage(html, parts.csrf(), parts.library(), questions);
    routes.get(QuestionPage.PATH, one::show, ANYBODY);
    var helped = new HelpedPage(parts.csrf(), questions, guard);
    routes.post(HelpedPage.PATH, helped::submit, ANYBODY);
  }

  private void officers(Doors routes) {
    Gate gate = parts.entrance().gate();
    var all = new StaffQuestionsPage(html, questions);
    routes.get(StaffQuestionsPage.PATH, all::show, EDITOR, APPROVER, MANAGER);
    var one = new StaffQuestionPage(html, gate, parts.library(), questions, guard);
    routes.get(StaffQuestionPage.PATH, one::show, EDITOR, APPROVER, MANAGER);
    routes.post(StaffQuestionPage.PATH, one::submit, EDITOR, APPROVER, MANAGER);
    routes.post(StaffQuestionPage.ANSWER_PATH, one::answer, EDITOR, APPROVER, MANAGER);
    routes.post(StaffQuestionPage.SHOW_ANSWER_PATH, one::showAnswer, APPROVER, MANAGER);
    routes.post(StaffQuestionPage.SHOW_PATH, one::showToFamilies, APPROVER, MANAGER);
    routes.post(StaffQuestionPage.ASIDE_PATH, one::setAside, APPROVER, MANAGER);
  }

  private void representatives(Doors routes) {
    Gate gate = parts.entrance().gate();
    Forum forum = new Forum(parts.library(), parts.listings());
    var all = new RepresentativeQuestionsPage(html, gate, forum, questions);
    routes.get(RepresentativeQuestionsPage.PATH, all::show, PROVIDER);
    var answer = new RepresentativeAnswerPage(html, gate, forum, questions, guard);
    routes.get(RepresentativeAnswerPage.PATH, answer::show, PROVIDER);
    routes.post(RepresentativeAnswerPage.PATH, answer::submit, PROVIDER);
  }

  /** Questions are guarded as comments are. */
  private record LikeComments(Watch watch) implements Guard {

    @Override
    public Optional<Instant> refusesQuestion(String caller) {
      return watch.refusesComment(caller);
    }

    @Override
    public Optional<Instant> refusesPress(String caller) {
      return watch.refusesPress(caller);
    }

    @Override
    public boolean doubts(String words, String trap, Optional<Duration> took) {
      return watch.doubt(new Sent(words, trap, took)).isPresent();
    }

    @Override
    public List<String> personal(String words) {
      return PersonalDetails.in(words).stream()
          .map(found -> words.substring(found.from(), found.to()))
          .distinct()
          .toList();
    }
  }
}
