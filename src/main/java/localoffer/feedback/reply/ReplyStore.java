package localoffer.feedback.reply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import localoffer.account.EmailAddress;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.feedback.Comment;
import localoffer.feedback.CommentStore;
import localoffer.feedback.Stage;
import localoffer.feedback.reply.Reply.Ending;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables {@code comment_reply} and {@code comment_history}. */
public final class ReplyStore {

  private static final String KEEP =
      """
      INSERT OR REPLACE INTO comment_reply (comment_id, assignee, due, topic, copy, health, copy_by,
        copy_second, changed, answer, learning, action, changed_on, easy_said, easy_did,
        answered_at, published_at, left_out, left_out_at, merged_into)
      VALUES (:comment, :assignee, :due, :topic, :copy, :health, :copyBy,
        :copySecond, :changed, :answer, :learning, :action, :changedOn, :easySaid, :easyDid,
        :answeredAt, :publishedAt, :leftOut, :leftOutAt, :mergedInto)
      """;

  private final Database database;

  public ReplyStore(Database database) {
    this.database = database;
  }

  /** One change to a case as it was seen: what it becomes, and what the trail calls it. */
  record Step(Case seen, Reply reply, Stage to, String what) {}

  /** Somebody who wants to hear what becomes of a comment. */
  record Waiting(EmailAddress email, String reference) {}

  /**
   * Keeps a change with its trail; false when it is stale.
   *
   * @param letter what whoever waits for news of it is mailed in the same transaction, if anything
   */
  boolean keep(Step step, By by, @Nullable Function<Waiting, Mail> letter) {
    return database.inTransaction(
        handle -> {
          boolean kept = keep(handle, step, by.officer().toString(), by.at());
          if (kept && letter != null) {
            waiting(handle, step.seen().comment().id())
                .forEach(each -> MailStore.put(handle, letter.apply(each), by.at()));
          }
          return kept;
        });
  }

  private static boolean keep(Handle handle, Step step, String actor, Instant at) {
    Comment comment = step.seen().comment();
    if (!CommentStore.move(handle, comment, step.to())) {
      return false;
    }
    write(handle, comment.id(), step.reply());
    follow(handle, comment.id(), step.reply().ending().mergedInto());
    remember(handle, step, actor, at);
    String detail = comment.stage().word() + " to " + step.to().word();
    Audit.record(
        handle, new Audit.Entry(at, actor, "comment " + step.what(), comment.subject(), detail));
    return true;
  }

  /** Those that a comment stood for are stood for by the one that stands for it. */
  private static void follow(Handle handle, UUID comment, @Nullable UUID into) {
    if (into != null) {
      handle.execute(
          "UPDATE comment_reply SET merged_into = ? WHERE merged_into = ?",
          into.toString(),
          comment.toString());
    }
  }

  /** Moves a case on because of what an agency said, within that transaction. */
  public static void agencyAnswered(Handle handle, UUID comment, Instant at) {
    Case seen = CaseStore.of(handle, comment).orElseThrow();
    Stage to =
        seen.comment().stage() == Stage.WITH_AGENCY ? Stage.TO_ANSWER : seen.comment().stage();
    keep(handle, new Step(seen, seen.reply(), to, "agency answer"), "agency", at);
  }

  /** Moves a case on because an agency is asked, within that transaction; false when stale. */
  public static boolean agencyAsked(Handle handle, Case seen, By by) {
    Step step = new Step(seen, seen.reply(), Stage.WITH_AGENCY, "ask agency");
    return keep(handle, step, by.officer().toString(), by.at());
  }

  private static void write(Handle handle, UUID comment, Reply reply) {
    Copy copy = reply.copy();
    Answer answer = reply.answer();
    Ending ending = reply.ending();
    handle
        .createUpdate(KEEP)
        .bind("comment", comment.toString())
        .bind("assignee", text(reply.assignee()))
        .bind("due", text(reply.due()))
        .bind("topic", reply.topic())
        .bind("copy", copy == null ? null : copy.words())
        .bind("health", copy != null && copy.health() ? 1 : 0)
        .bind("copyBy", copy == null ? null : text(copy.by()))
        .bind("copySecond", copy == null ? null : text(copy.second()))
        .bind("changed", answer == null ? null : answer.changed().word())
        .bind("answer", answer == null ? null : answer.words())
        .bind("learning", answer == null ? "" : answer.learning())
        .bind("action", answer == null ? "" : answer.action())
        .bind("changedOn", answer == null ? null : text(answer.changedOn()))
        .bind("easySaid", answer == null ? "" : answer.easy().said())
        .bind("easyDid", answer == null ? "" : answer.easy().did())
        .bind("answeredAt", answer == null ? null : text(answer.at()))
        .bind("publishedAt", text(ending.publishedAt()))
        .bind("leftOut", ending.leftOut() == null ? null : ending.leftOut().word())
        .bind("leftOutAt", text(ending.leftOutAt()))
        .bind("mergedInto", text(ending.mergedInto()))
        .execute();
  }

  private static void remember(Handle handle, Step step, String actor, Instant at) {
    Copy copy = step.reply().copy();
    Answer answer = step.reply().answer();
    handle.execute(
        """
        INSERT INTO comment_history (comment_id, version, at, actor, what, stage, copy, answer)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        step.seen().comment().id().toString(),
        step.seen().comment().version() + 1,
        at.toString(),
        actor,
        step.what(),
        step.to().word(),
        copy == null ? null : copy.words(),
        answer == null ? null : answer.words());
  }

  /** Who wants to hear of a comment, or of one that it stands for, and can be mailed. */
  private static List<Waiting> waiting(Handle handle, UUID comment) {
    return handle
        .createQuery(
            """
            SELECT email, reference FROM comment_contact JOIN comment ON comment.id = comment_id
            WHERE email IS NOT NULL AND (comment.id = :id OR comment.id IN
              (SELECT comment_id FROM comment_reply WHERE merged_into = :id))
            ORDER BY comment.id
            """)
        .bind("id", comment.toString())
        .map(
            (row, context) ->
                new Waiting(
                    EmailAddress.parse(row.getString("email")).orElseThrow(),
                    row.getString("reference")))
        .list();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
