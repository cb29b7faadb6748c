package localoffer.feedback.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import localoffer.database.Database;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Reply.Ending;
import localoffer.feedback.reply.ReplyStore.Step;
import localoffer.feedback.reply.ReplyStore.Waiting;
import localoffer.mail.Mail;
import org.jspecify.annotations.Nullable;

/**
 * What one may do to answer a comment. Each is done to the case as it was seen, and answers false
 * when somebody changed it meanwhile.
 */
public final class Replies {

  private final ReplyStore store;
  private final CaseStore cases;
  private final ReplyMail mail;
  private final Runnable shown;

  /**
   * With a word to whoever keeps what families see.
   *
   * @param shown runs after each change to what is published
   */
  public Replies(Database database, ReplyMail mail, Runnable shown) {
    store = new ReplyStore(database);
    cases = new CaseStore(database);
    this.mail = mail;
    this.shown = shown;
  }

  public Optional<Case> of(UUID id) {
    return cases.of(id);
  }

  public Optional<Case> byReference(String reference) {
    return cases.byReference(reference);
  }

  /** Those of a stage, the one first that has to be answered first. */
  public List<Case> in(Stage stage) {
    return cases.in(stage);
  }

  /** How many there are in each stage. */
  public Map<Stage, Integer> counts() {
    return cases.counts();
  }

  /** Says who sees to it, and by when. */
  public boolean assign(Case seen, @Nullable UUID officer, @Nullable LocalDate due, By by) {
    return keep(seen, seen.reply().assigned(officer, due), seen.comment().stage(), "assign", by);
  }

  /** Approves a copy first; what was published with another copy is not, from now on. */
  public boolean copy(Case seen, Copy copy, @Nullable String topic, By by) {
    Reply reply = seen.reply().copied(copy, topic);
    boolean taken = seen.comment().stage() == Stage.PUBLISHED && differs(seen, reply);
    Stage to = taken ? Stage.ANSWERED : seen.comment().stage();
    Reply kept = taken ? reply.ended(Ending.NONE) : reply;
    return keep(seen, kept, to, "copy", by);
  }

  private static boolean differs(Case seen, Reply reply) {
    Copy before = seen.reply().copy();
    Copy copy = reply.copy();
    return before == null
        || copy == null
        || !before.words().equals(copy.words())
        || reply.wholeCopy(seen.comment()).isEmpty();
  }

  /**
   * Approves a copy as the other officer.
   *
   * @throws IllegalArgumentException when it is the officer who approved it first
   */
  public boolean approveCopy(Case seen, By by) {
    Copy copy = seen.reply().copy();
    if (copy == null || copy.by().equals(by.officer())) {
      throw new IllegalArgumentException("Another officer approves the copy.");
    }
    Reply reply = seen.reply().copied(copy.approvedBy(by.officer()), seen.reply().topic());
    return keep(seen, reply, seen.comment().stage(), "approve copy", by);
  }

  /** Answers, and mails whoever wanted to know; again when something changed since. */
  public boolean answer(Case seen, Answer answer, By by) {
    Answer before = seen.reply().answer();
    Stage to = seen.comment().stage() == Stage.PUBLISHED ? Stage.PUBLISHED : Stage.ANSWERED;
    Step step = new Step(seen, seen.reply().answered(answer), to, "answer");
    boolean news =
        before == null || (answer.changed() == Changed.YES && before.changed() != Changed.YES);
    Function<Waiting, Mail> letter =
        waiting -> before == null ? mail.answered(waiting, answer) : mail.changed(waiting, answer);
    boolean kept = store.keep(step, by, news ? letter : null);
    shown.run();
    return kept;
  }

  /**
   * Lets families read it.
   *
   * @throws IllegalArgumentException when it is not ready for that
   */
  public boolean publish(Case seen, By by) {
    if (!seen.canBePublished()) {
      throw new IllegalArgumentException("It has no answer, or no copy that is approved.");
    }
    Reply reply = seen.reply().ended(new Ending(by.at(), null, null, null));
    return keep(seen, reply, Stage.PUBLISHED, "publish", by);
  }

  /** Takes it off the site again. */
  public boolean takeDown(Case seen, By by) {
    return keep(seen, seen.reply().ended(Ending.NONE), Stage.ANSWERED, "take down", by);
  }

  /** Leaves it out, for a reason of the law. */
  public boolean leaveOut(Case seen, Reason reason, By by) {
    Reply reply = seen.reply().ended(new Ending(null, reason, by.at(), null));
    return keep(seen, reply, Stage.LEFT_OUT, "leave out " + reason.word(), by);
  }

  /** Lets another comment stand for it. */
  public boolean merge(Case seen, Case into, By by) {
    Reply reply = seen.reply().ended(new Ending(null, null, null, into.comment().id()));
    return keep(seen, reply, Stage.MERGED, "merge", by);
  }

  /** Back among those that are to be answered, whatever became of it. */
  public boolean bringBack(Case seen, By by) {
    Stage to = seen.reply().answer() == null ? Stage.NEW : Stage.ANSWERED;
    return keep(seen, seen.reply().ended(Ending.NONE), to, "bring back", by);
  }

  private boolean keep(Case seen, Reply reply, Stage to, String what, By by) {
    boolean kept = store.keep(new Step(seen, reply, to, what), by, null);
    shown.run();
    return kept;
  }
}
