package localoffer.sharing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Ids;
import localoffer.listing.change.References;

/** What one may do with questions: ask, answer, show, set aside, and say that one helped. */
public final class Questions {

  private final QuestionStore store;
  private final Clock clock;
  private volatile List<Question> shown = List.of();

  /** Those in a database. */
  public Questions(QuestionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    remember();
  }

  /** What families read, the newest first; the same list until something changes. */
  public List<Question> shown() {
    return shown;
  }

  /** One that families may read. */
  Optional<Question> shown(String reference) {
    return shown().stream()
        .filter(question -> question.reference().equalsIgnoreCase(reference))
        .findFirst();
  }

  public Optional<Question> of(UUID id) {
    return store.of(id);
  }

  public List<Question> in(Stage stage) {
    return store.in(stage);
  }

  /**
   * Keeps a question before it answers; what came by the same form before is kept once.
   *
   * @param form the mark of the form
   * @param doubtful whether it may be spam
   */
  void ask(String title, String detail, String form, boolean doubtful) {
    store.insert(
        new Question(
            Ids.next(clock),
            References.free("AS", store::hasReference),
            1,
            doubtful ? Stage.HELD : Stage.ASKED,
            title,
            detail,
            null,
            0,
            "",
            clock.instant(),
            List.of()),
        form);
  }

  /**
   * Keeps an answer of the council, shown as soon as the question is.
   *
   * @return false when the question was changed meanwhile
   */
  public boolean answer(Question seen, String words, UUID officer) {
    return answer(seen, Answer.By.COUNCIL, words, true, officer);
  }

  /** Keeps an answer of a parent representative, for an officer to read first. */
  public boolean answerAsRepresentative(Question seen, String words, UUID member) {
    return answer(seen, Answer.By.PARENT_REPRESENTATIVE, words, false, member);
  }

  private boolean answer(Question seen, Answer.By by, String words, boolean read, UUID author) {
    Instant now = clock.instant();
    boolean kept =
        store.answer(seen, new Answer(Ids.next(clock), by, words, read, now), author.toString());
    remember();
    return kept;
  }

  /** Lets families read it, in these words; false when it was changed meanwhile. */
  public boolean show(Question seen, Question.Wording wording, UUID officer) {
    return save(seen, seen.in(Stage.SHOWN, "").worded(wording), officer);
  }

  /** Writes it in other words and leaves it where it stands, or takes it for no spam. */
  public boolean word(Question seen, Question.Wording wording, UUID officer) {
    Stage stage = seen.stage() == Stage.SHOWN ? Stage.SHOWN : Stage.ASKED;
    return save(seen, seen.in(stage, "").worded(wording), officer);
  }

  /** Lets families read an answer too, in these words. */
  public boolean showAnswer(Question seen, UUID answer, String words, UUID officer) {
    List<Answer> answers = new ArrayList<>();
    for (Answer each : seen.answers()) {
      answers.add(
          each.id().equals(answer)
              ? new Answer(each.id(), each.by(), words, true, each.at())
              : each);
    }
    return save(seen, seen.with(answers), officer);
  }

  /** Takes it away from families, or never shows it, and says why to other officers. */
  public boolean setAside(Question seen, String reason, UUID officer) {
    return save(seen, seen.in(Stage.ASIDE, reason), officer);
  }

  /** Counts one more whom it helped. */
  void helped(Question question) {
    store.helped(question.id());
    remember();
  }

  private boolean save(Question seen, Question now, UUID officer) {
    boolean saved = store.save(seen, now, officer.toString(), clock.instant());
    remember();
    return saved;
  }

  private void remember() {
    shown = List.copyOf(store.in(Stage.SHOWN));
  }
}
