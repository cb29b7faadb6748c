package localoffer.feedback.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.feedback.agency.Ask.Said;
import localoffer.feedback.reply.By;
import localoffer.feedback.reply.Case;
import localoffer.feedback.reply.Changed;
import localoffer.feedback.reply.ReplyStore;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Turn;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables {@code agency_ask} and {@code agency_link}. */
public final class AskStore {

  private final Database database;

  public AskStore(Database database) {
    this.database = database;
  }

  /** A mail with a link in it, and the hash of what the link holds. */
  record Linked(String hash, Mail mail) {}

  /** Asks an agency, with its mail; false when somebody changed the comment meanwhile. */
  boolean ask(Case seen, Ask ask, Linked linked, By by) {
    return database.inTransaction(
        handle -> {
          boolean asked = ReplyStore.agencyAsked(handle, seen, by);
          if (asked) {
            insert(handle, ask, by);
            link(handle, ask, linked.hash());
            MailStore.put(handle, linked.mail(), by.at());
          }
          return asked;
        });
  }

  private static void insert(Handle handle, Ask ask, By by) {
    handle
        .createUpdate(
            """
            INSERT INTO agency_ask (id, comment_id, agency, email, question, copy, due, asked_by,
              asked_at, action, learning)
            VALUES (:id, :comment, :agency, :email, :question, :copy, :due, :by, :at, '', '')
            """)
        .bind("id", ask.id().toString())
        .bind("comment", ask.comment().toString())
        .bind("agency", ask.agency())
        .bind("email", ask.email())
        .bind("question", ask.question())
        .bind("copy", ask.copy())
        .bind("due", ask.due().toString())
        .bind("by", by.officer().toString())
        .bind("at", by.at().toString())
        .execute();
  }

  private static void link(Handle handle, Ask ask, String hash) {
    handle.execute(
        "INSERT INTO agency_link (hash, ask_id) VALUES (?, ?)", hash, ask.id().toString());
  }

  /** What a link asks, while the comment is still to be answered. */
  Optional<Ask> byLink(String hash) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT agency_ask.* FROM agency_ask
                      JOIN agency_link ON agency_link.ask_id = agency_ask.id
                      JOIN comment ON comment.id = comment_id
                    WHERE hash = :hash AND stage IN ('with_agency', 'to_answer')
                    """)
                .bind("hash", hash)
                .map((row, context) -> read(row))
                .findOne());
  }

  /** Keeps an answer; false when there was one already. */
  boolean answer(Ask ask, Said said) {
    return database.inTransaction(
        handle -> {
          boolean first = update(handle, ask, said);
          if (first) {
            handle.execute("DELETE FROM agency_link WHERE ask_id = ?", ask.id().toString());
            ReplyStore.agencyAnswered(handle, ask.comment(), said.at());
          }
          return first;
        });
  }

  private static boolean update(Handle handle, Ask ask, Said said) {
    return handle.execute(
            """
            UPDATE agency_ask SET answer = ?, action = ?, learning = ?, changed = ?, answered_at = ?
            WHERE id = ? AND answered_at IS NULL
            """,
            said.words(),
            said.action(),
            said.learning(),
            said.changed().word(),
            said.at().toString(),
            ask.id().toString())
        == 1;
  }

  /** What agencies were asked about a comment, the first one first. */
  List<Ask> about(UUID comment) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM agency_ask WHERE comment_id = :comment ORDER BY id")
                .bind("comment", comment.toString())
                .map((row, context) -> read(row))
                .list());
  }

  /** Those that wait for their answer. */
  List<Ask> open() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT agency_ask.* FROM agency_ask JOIN comment ON comment.id = comment_id
                    WHERE answered_at IS NULL AND email IS NOT NULL
                      AND stage IN ('with_agency', 'to_answer')
                    ORDER BY agency_ask.id
                    """)
                .map((row, context) -> read(row))
                .list());
  }

  /** Reminds an agency with a new link, once for each key. */
  void remind(Turn turn, Ask ask, String key, Linked linked, Instant now) {
    database.inTransaction(
        handle -> {
          JobRunStore.keep(handle, turn, now);
          if (MailStore.putOnce(handle, key, linked.mail(), now)) {
            link(handle, ask, linked.hash());
            Audit.record(
                handle,
                new Audit.Entry(
                    now, "job", "comment remind agency", "comment " + ask.comment(), ""));
          }
          return key;
        });
  }

  /** Mails an officer, once for each key. */
  void tell(Turn turn, String key, Mail mail, Instant now) {
    database.inTransaction(
        handle -> {
          JobRunStore.keep(handle, turn, now);
          return MailStore.putOnce(handle, key, mail, now);
        });
  }

  private static Ask read(ResultSet row) throws SQLException {
    return new Ask(
        UUID.fromString(row.getString("id")),
        UUID.fromString(row.getString("comment_id")),
        row.getString("agency"),
        row.getString("email"),
        row.getString("question"),
        row.getString("copy"),
        LocalDate.parse(row.getString("due")),
        Instant.parse(row.getString("asked_at")),
        said(row));
  }

  private static @Nullable Said said(ResultSet row) throws SQLException {
    String words = row.getString("answer");
    return words == null
        ? null
        : new Said(
            Changed.of(row.getString("changed")).orElseThrow(),
            words,
            row.getString("action"),
            row.getString("learning"),
            Instant.parse(row.getString("answered_at")));
  }
}
