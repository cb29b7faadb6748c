package localoffer.feedback.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.jobs.JobRunStore;
import localoffer.jobs.Turn;
import localoffer.place.Days;
import org.jdbi.v3.core.Handle;

/** Deletes from every table that has something of comments. */
public final class KeepingStore {

  /** When a comment came to its end, or the one that stands for it did; empty while it is open. */
  private static final String ENDED =
      """
      SELECT comment.id, coalesce(standing.answered_at, own.answered_at, own.left_out_at,
        CASE stage WHEN 'held' THEN received_at END) AS ended_at
      FROM comment
        LEFT JOIN comment_reply AS own ON own.comment_id = comment.id
        LEFT JOIN comment_reply AS standing ON standing.comment_id = own.merged_into
      """;

  private final Database database;

  public KeepingStore(Database database) {
    this.database = database;
  }

  /** How much was deleted: addresses, original words, and whole comments. */
  public record Deleted(int contacts, int originals, int comments) {

    boolean isNothing() {
      return contacts + originals + comments == 0;
    }

    @Override
    public String toString() {
      return contacts + " contacts, " + originals + " originals, " + comments + " comments";
    }
  }

  /** Deletes what is old enough on a day, with a row of the trail that says how much. */
  Deleted tidy(Turn turn, Retention retention, LocalDate today, Instant now) {
    Deleted deleted =
        database.inTransaction(
            handle -> {
              JobRunStore.keep(handle, turn, now);
              Deleted all =
                  new Deleted(
                      contacts(handle, Retention.after(retention.contactsUntil(today))),
                      originals(handle, retention.originalsUntil(today)),
                      whole(
                          handle,
                          Retention.after(retention.allUntil(today)),
                          Retention.after(retention.contactsUntil(today))));
              if (!all.isNothing()) {
                Audit.record(
                    handle,
                    new Audit.Entry(now, "job", "comment keep", "comments", all.toString()));
              }
              return all;
            });
    if (!deleted.isNothing()) {
      database.checkpoint();
    }
    return deleted;
  }

  private static int contacts(Handle handle, Instant before) {
    int asked =
        handle.execute(
            "UPDATE agency_ask SET email = NULL WHERE email IS NOT NULL AND comment_id IN (SELECT"
                + " id FROM ("
                + ENDED
                + ") WHERE ended_at < ?)",
            before.toString());
    handle.execute(
        "DELETE FROM agency_link WHERE ask_id IN (SELECT id FROM agency_ask WHERE email IS NULL)");
    return asked
        + handle.execute(
            "DELETE FROM comment_contact WHERE comment_id IN (SELECT id FROM ("
                + ENDED
                + ") WHERE ended_at < ?)",
            before.toString());
  }

  /** With what was kept of the copies and answers on the way. */
  private static int originals(Handle handle, int year) {
    Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay(Days.HERE).toInstant();
    String old =
        "(SELECT id FROM comment WHERE said_at < ? AND stage IN ('answered', 'published',"
            + " 'left_out', 'merged'))";
    handle.execute("DELETE FROM comment_history WHERE comment_id IN " + old, end.toString());
    handle.execute(
        "UPDATE agency_ask SET question = '' WHERE comment_id IN " + old, end.toString());
    return handle.execute(
        "UPDATE comment SET words = '', version = version + 1 WHERE words <> '' AND id IN " + old,
        end.toString());
  }

  private static int whole(Handle handle, Instant before, Instant heldBefore) {
    List<UUID> old =
        handle
            .createQuery(
                "SELECT id FROM ("
                    + ENDED
                    + ") WHERE ended_at < :before OR id IN"
                    + " (SELECT id FROM comment WHERE stage = 'held' AND received_at < :held)")
            .bind("before", before.toString())
            .bind("held", heldBefore.toString())
            .mapTo(String.class)
            .map(UUID::fromString)
            .list();
    old.forEach(id -> delete(handle, id));
    return old.size();
  }

  /** Erases a comment as if it had never been, and says in the trail that it did, not what. */
  boolean erase(UUID id, String actor, Instant at) {
    boolean erased =
        database.inTransaction(
            handle -> {
              boolean there = delete(handle, id);
              if (there) {
                Audit.record(
                    handle, new Audit.Entry(at, actor, "comment erase", "comment " + id, ""));
              }
              return there;
            });
    if (erased) {
      database.checkpoint();
    }
    return erased;
  }

  /** Those that it stood for stand for themselves again. */
  private static boolean delete(Handle handle, UUID id) {
    String comment = id.toString();
    handle.execute(
        """
        UPDATE comment SET stage = 'to_answer', version = version + 1
        WHERE id IN (SELECT comment_id FROM comment_reply WHERE merged_into = ?)
        """,
        comment);
    handle.execute("UPDATE comment_reply SET merged_into = NULL WHERE merged_into = ?", comment);
    handle.execute(
        "DELETE FROM agency_link WHERE ask_id IN (SELECT id FROM agency_ask WHERE comment_id = ?)",
        comment);
    for (String table :
        List.of("agency_ask", "comment_history", "comment_contact", "comment_reply")) {
      handle.execute("DELETE FROM " + table + " WHERE comment_id = ?", comment);
    }
    return handle.execute("DELETE FROM comment WHERE id = ?", comment) == 1;
  }
}
