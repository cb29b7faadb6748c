package localoffer.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.Session.Stage;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code session}. */
public final class SessionStore {

  private final Database database;

  public SessionStore(Database database) {
    this.database = database;
  }

  /** What must still be so in the very transaction that lets somebody in. */
  public interface Proof {

    /** Whether it is; where it may be used only once, that is noted. */
    boolean holds(Handle handle);
  }

  /** The session of a hash, whether its time is over or not. */
  Optional<Session> find(String hash) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM session WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> session(handle, row))
                .findOne());
  }

  /** The whole sessions of a person, the latest first. */
  List<Session> of(UUID person) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM session WHERE person_id = :person AND stage = 'whole'
                    ORDER BY last_used_at DESC, hash
                    """)
                .bind("person", person.toString())
                .map((row, context) -> session(handle, row))
                .list());
  }

  /** The sealed secret that somebody without an authenticator is offered. */
  public Optional<byte[]> newSecret(String hash) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT new_secret FROM session WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> Optional.ofNullable(row.getBytes("new_secret")))
                .findOne()
                .flatMap(secret -> secret));
  }

  void used(String hash, Instant at) {
    database.inTransaction(
        handle ->
            handle.execute("UPDATE session SET last_used_at = ? WHERE hash = ?", text(at), hash));
  }

  /** Notes a try at the code of a half session; false when there were too many. */
  public boolean takeTry(Session half, int most, Instant at) {
    return database.inTransaction(
        handle -> {
          int taken =
              handle.execute(
                  "UPDATE session SET tries = tries + 1"
                      + " WHERE hash = ? AND stage = 'half' AND tries < ?",
                  half.hash(),
                  most);
          audit(handle, half.person(), taken == 1 ? "code tried" : "code locked", at);
          return taken == 1;
        });
  }

  /** Puts a whole session in the place of a half one, if what is asked for holds. */
  public boolean complete(Session half, Session whole, Proof proof, String how) {
    return database.inTransaction(
        handle -> {
          boolean in = proof.holds(handle) && delete(handle, half.hash()) == 1;
          if (in) {
            insert(handle, whole, null);
            audit(handle, whole.person(), how, whole.startedAt());
          }
          return in;
        });
  }

  void end(Session session, Instant at) {
    database.inTransaction(
        handle -> {
          audit(handle, session.person(), "sign out", at);
          return delete(handle, session.hash());
        });
  }

  void endAll(Person person, Instant at) {
    database.inTransaction(
        handle -> {
          audit(handle, person, "sign out everywhere", at);
          return handle.execute("DELETE FROM session WHERE person_id = ?", person.id().toString());
        });
  }

  /** Adds a session, within the transaction that lets somebody in; those that are over go. */
  public static void insert(Handle handle, Session session, byte @Nullable [] newSecret) {
    handle.execute("DELETE FROM session WHERE ends_at <= ?", text(session.startedAt()));
    handle
        .createUpdate(
            """
            INSERT INTO session
              (hash, person_id, way_in, stage, browser, started_at, last_used_at, ends_at,
               new_secret)
            VALUES (:hash, :person, :way, :stage, :browser, :started, :used, :ends, :secret)
            """)
        .bind("hash", session.hash())
        .bind("person", session.person().id().toString())
        .bind("way", session.wayIn().word())
        .bind("stage", session.stage().name().toLowerCase(Locale.ROOT))
        .bind("browser", session.browser())
        .bind("started", text(session.startedAt()))
        .bind("used", text(session.lastUsedAt()))
        .bind("ends", text(session.endsAt()))
        .bind("secret", newSecret)
        .execute();
  }

  private static int delete(Handle handle, String hash) {
    return handle.execute("DELETE FROM session WHERE hash = ?", hash);
  }

  /** Notes what somebody did, within the transaction that does it. */
  public static void audit(Handle handle, Person person, String action, Instant at) {
    Audit.record(handle, new Audit.Entry(at, person.id().toString(), action, person.subject(), ""));
  }

  /** A time to the second: only so does text compare as times do. */
  public static String text(Instant time) {
    return Instant.ofEpochSecond(time.getEpochSecond()).toString();
  }

  private static Session session(Handle handle, ResultSet row) throws SQLException {
    return new Session(
        row.getString("hash"),
        AccountStore.person(handle, UUID.fromString(row.getString("person_id"))),
        WayIn.of(row.getString("way_in")),
        Stage.valueOf(row.getString("stage").toUpperCase(Locale.ROOT)),
        row.getString("browser"),
        Instant.parse(row.getString("started_at")),
        Instant.parse(row.getString("last_used_at")),
        Instant.parse(row.getString("ends_at")));
  }
}
