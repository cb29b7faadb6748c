package localoffer.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import localoffer.database.Ids;
import localoffer.listing.detail.Slugs;
import localoffer.survey.Survey.Stage;
import localoffer.survey.Survey.Times;
import localoffer.survey.SurveyStore.By;

/** What one may do with surveys. What is no longer as it was seen throws {@link SurveyChanged}. */
public final class Surveys {

  private final SurveyStore store;
  private final ReplyStore replies;
  private final Clock clock;

  public Surveys(SurveyStore store, Clock clock) {
    this.store = store;
    replies = store.replies();
    this.clock = clock;
  }

  /** All of them, the newest first. */
  public List<Survey> all() {
    return store.all();
  }

  public Optional<Survey> find(String id) {
    return Ids.parse(id).flatMap(store::find);
  }

  /** One that families may know of. */
  public Optional<Survey> shown(String slug) {
    return store.bySlug(slug).filter(Survey::isShown);
  }

  /** Begins a survey, which families do not see before it is opened. */
  public Survey begin(Paper paper, String author) {
    String slug = Slugs.free(paper.title(), taken -> store.bySlug(taken).isPresent());
    Times times = new Times(now(), null, null, null);
    Survey survey = new Survey(Ids.next(clock), slug, Stage.DRAFT, 1, paper, null, times);
    store.add(survey, by(author, "begin"));
    return survey;
  }

  /** Changes what a survey asks, as long as nobody was asked yet. */
  public Survey save(Survey seen, Paper paper, String author) {
    if (seen.stage() != Stage.DRAFT) {
      throw new SurveyChanged(seen);
    }
    return update(seen.asking(paper), by(author, "save"));
  }

  /** Has families answer it. */
  public Survey open(Survey seen, String author) {
    return move(seen, Stage.OPEN, author, "open");
  }

  /** Ends the answering, or takes published results back. */
  public Survey close(Survey seen, String author) {
    return move(seen, Stage.CLOSED, author, "close");
  }

  /** Shows families the results, with what the council says to them. */
  public Survey publish(Survey seen, String response, String author) {
    return move(seen.responding(response), Stage.PUBLISHED, author, "publish");
  }

  private Survey move(Survey seen, Stage next, String author, String action) {
    if (!seen.mayBecome(next)) {
      throw new SurveyChanged(seen);
    }
    return update(seen.in(next, now()), by(author, action));
  }

  private Survey update(Survey next, By by) {
    if (!store.update(next, by)) {
      throw new SurveyChanged(next);
    }
    return next;
  }

  /** Keeps an answer; false when the survey is not open any more, or the form came before. */
  public boolean answer(Survey survey, Reply reply) {
    return replies.add(Ids.next(clock), survey, reply, now());
  }

  public Results results(Survey survey) {
    return Results.of(survey.paper(), replies.counted(survey.id()), replies.said(survey.id()));
  }

  /** What people wrote, for officers. */
  public List<Said> said(Survey survey) {
    return replies.said(survey.id());
  }

  /** Lets what somebody wrote be read, in these words. */
  public void show(Survey survey, long said, String words, String author) {
    replies.decide(survey.id(), said, words, by(author, "show words"));
  }

  /** Keeps what somebody wrote from being read. */
  public void leaveOut(Survey survey, long said, String author) {
    replies.decide(survey.id(), said, null, by(author, "leave out words"));
  }

  private By by(String author, String action) {
    return new By(author, action, now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
