package localoffer.account.arrival;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.Session;
import localoffer.account.SessionStore;
import localoffer.database.Database;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;
import org.jspecify.annotations.Nullable;

/** The table {@code sign_in_link}. */
public final class LinkStore {

  private final Database database;

  public LinkStore(Database database) {
    this.database = database;
  }

  /** Puts the link in the place of the officer's last one, and its mail in the outbox. */
  void put(Link link, Mail mail, Instant at) {
    database.inTransaction(
        handle -> {
          handle.execute(
              "DELETE FROM sign_in_link WHERE staff_id = ? OR expires_at <= ?",
              link.officer().id().toString(),
              SessionStore.text(at));
          handle.execute(
              """
              INSERT INTO sign_in_link (hash, staff_id, browser, code_mark, tries, expires_at)
              VALUES (?, ?, ?, ?, 0, ?)
              """,
              link.hash(),
              link.officer().id().toString(),
              link.browser(),
              link.codeMark(),
              SessionStore.text(link.expiresAt()));
          MailStore.put(handle, mail, at);
          SessionStore.audit(handle, link.officer(), "sign-in link sent", at);
          return link;
        });
  }

  /** The link of a hash, unless its time is over. */
  Optional<Link> find(String hash, Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM sign_in_link WHERE hash = :hash AND expires_at > :now")
                .bind("hash", hash)
                .bind("now", SessionStore.text(now))
                .map(
                    (row, context) ->
                        new Link(
                            row.getString("hash"),
                            AccountStore.officer(
                                handle, UUID.fromString(row.getString("staff_id"))),
                            row.getString("browser"),
                            row.getString("code_mark"),
                            Instant.parse(row.getString("expires_at"))))
                .findOne());
  }

  /** Notes a try at the code of its mail; false when there were too many. */
  boolean takeTry(Link link, int most, Instant at) {
    return database.inTransaction(
        handle -> {
          int taken =
              handle.execute(
                  "UPDATE sign_in_link SET tries = tries + 1 WHERE hash = ? AND tries < ?",
                  link.hash(),
                  most);
          SessionStore.audit(
              handle, link.officer(), taken == 1 ? "mail code tried" : "mail code locked", at);
          return taken == 1;
        });
  }

  /** Uses the link up and begins the session; false when it is used, revoked or over. */
  boolean use(Link link, Session half, byte @Nullable [] newSecret) {
    return database.inTransaction(
        handle -> {
          int used =
              handle.execute(
                  "DELETE FROM sign_in_link WHERE hash = ? AND expires_at > ?",
                  link.hash(),
                  SessionStore.text(half.startedAt()));
          if (used == 1) {
            SessionStore.insert(handle, half, newSecret);
            SessionStore.audit(handle, link.officer(), "sign-in link used", half.startedAt());
          }
          return used == 1;
        });
  }
}
