package localoffer.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;
import localoffer.database.Database;
import localoffer.database.Ids;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The table {@code mail}: the outbox, and for a while what left it. */
public final class MailStore {

  private final Database database;

  public MailStore(Database database) {
    this.database = database;
  }

  /** Puts a mail into the outbox, within the transaction of what causes it. */
  public static void put(Handle handle, Mail mail, Instant at) {
    insert(handle, null, mail, at);
  }

  /**
   * The same, unless a mail with this key was put before; answers whether it was put now.
   *
   * @param key what the mail is for, such as {@code round/2026-11/PROVIDER-ID}; it is kept, so it
   *     names no person
   */
  public static boolean putOnce(Handle handle, String key, Mail mail, Instant at) {
    return insert(handle, key, mail, at) > 0;
  }

  private static int insert(Handle handle, @Nullable String key, Mail mail, Instant at) {
    return handle
        .createUpdate(
            """
            INSERT INTO mail (id, key, state, address, subject, text, html, attempts,
              next_attempt_at, created_at)
            VALUES (:id, :key, 'waiting', :address, :subject, :text, :html, 0, :at, :at)
            ON CONFLICT (key) DO NOTHING
            """)
        .bind("id", Ids.next(Clock.fixed(at, ZoneOffset.UTC)).toString())
        .bind("key", key)
        .bind("address", mail.to())
        .bind("subject", mail.subject())
        .bind("text", mail.text())
        .bind("html", mail.html())
        .bind("at", second(at))
        .execute();
  }

  /** The mail that has waited longest of those that may be tried now. */
  Optional<Mail.Waiting> due(Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM mail WHERE state = 'waiting' AND next_attempt_at <= :now
                    ORDER BY next_attempt_at, id LIMIT 1
                    """)
                .bind("now", second(now))
                .map(ROW)
                .findOne());
  }

  /** Notes an attempt before it is made: if nothing more is heard of it, the next is then. */
  void begin(Mail.Waiting mail, Instant next) {
    change(
        mail,
        "UPDATE mail SET attempts = attempts + 1, next_attempt_at = :at WHERE id = :id",
        statement -> statement.bind("at", second(next)));
  }

  void sent(Mail.Waiting mail, Instant at) {
    database.inTransaction(
        handle -> {
          BounceStore.taken(handle, mail.mail().to());
          return handle.execute(
              "UPDATE mail SET state = 'sent', sent_at = ?, last_error = NULL WHERE id = ?",
              second(at),
              mail.id());
        });
  }

  /** It waits for its next attempt; {@code error} says why without a word of the mail. */
  void delayed(Mail.Waiting mail, String error) {
    change(
        mail,
        "UPDATE mail SET last_error = :error WHERE id = :id",
        statement -> statement.bind("error", error));
  }

  /** It is tried no more; {@code error} says why without a word of the mail. */
  void failed(Mail.Waiting mail, String error) {
    change(
        mail,
        "UPDATE mail SET state = 'failed', last_error = :error WHERE id = :id",
        statement -> statement.bind("error", error));
  }

  /** The same, for nobody is at its address: mails that we begin do not go there any more. */
  void unknown(Mail.Waiting mail, String error, Instant at) {
    database.inTransaction(
        handle -> {
          BounceStore.refused(handle, mail.mail().to(), at);
          return handle.execute(
              "UPDATE mail SET state = 'failed', last_error = ? WHERE id = ?", error, mail.id());
        });
  }

  /** Empties what is no longer waiting and was made before: the address and every word. */
  void emptyBefore(Instant time) {
    database.inTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    UPDATE mail SET address = '', subject = '', text = '', html = ''
                    WHERE state <> 'waiting' AND address <> '' AND created_at < :time
                    """)
                .bind("time", second(time))
                .execute());
  }

  private void change(Mail.Waiting mail, String sql, UnaryOperator<Update> binding) {
    database.inTransaction(
        handle -> binding.apply(handle.createUpdate(sql).bind("id", mail.id())).execute());
  }

  /** Times of whole seconds are all equally long, so that they compare as text. */
  private static String second(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static final RowMapper<Mail.Waiting> ROW =
      (row, context) ->
          new Mail.Waiting(
              row.getString("id"),
              new Mail(
                  row.getString("address"),
                  row.getString("subject"),
                  row.getString("text"),
                  row.getString("html")),
              row.getInt("attempts"),
              Instant.parse(row.getString("created_at")));
}
