package localoffer.account.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.Person;
import localoffer.account.Session;
import localoffer.account.SessionStore;
import localoffer.account.WayIn;
import localoffer.account.member.MemberStore;
import localoffer.account.secret.Tokens;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table {@code sign_in_link}. */
public final class LinkStore {

  private final Database database;

  public LinkStore(Database database) {
    this.database = database;
  }

  /** Puts the link in the place of the last one sent for the same, and its mail in the outbox. */
  void put(Link link, Mail mail, Instant at) {
    database.inTransaction(
        handle -> {
          handle.execute("DELETE FROM sign_in_link WHERE sent_for = ?", link.sentFor());
          insert(handle, link, at);
          MailStore.put(handle, mail, at);
          audit(handle, link, "sign-in link sent", at);
          return link;
        });
  }

  /**
   * Makes a link for a mail that a member did not ask for, within the transaction of that mail. It
   * works once, in any browser; who has a session goes through it without using it up.
   *
   * @return where it leads: a path to which {@code ?to=/update/...} may be added
   */
  public static String lasting(Handle handle, UUID member, Instant at, Instant until) {
    String token = Tokens.fresh();
    Link.Whose whose = new Link.Whose(member, null);
    Link link = new Link(Tokens.hash(token), whose, WayIn.UPDATE, null, null, null, until);
    insert(handle, link, at);
    return SignInLinks.path(WayIn.UPDATE, token);
  }

  private static void insert(Handle handle, Link link, Instant at) {
    handle.execute("DELETE FROM sign_in_link WHERE expires_at <= ?", SessionStore.text(at));
    Link.Asked asked = link.asked();
    handle
        .createUpdate(
            """
            INSERT INTO sign_in_link (hash, person_id, newcomer, way_in, sent_for, browser,
              code_mark, invited_to, tries, expires_at)
            VALUES (:hash, :person, :newcomer, :way, :for, :browser, :code, :invited, 0, :expires)
            """)
        .bind("hash", link.hash())
        .bind("person", text(link.whose().person()))
        .bind("newcomer", link.whose().newcomer())
        .bind("way", link.wayIn().word())
        .bind("for", link.sentFor())
        .bind("browser", asked == null ? null : asked.browser())
        .bind("code", asked == null ? null : asked.codeMark())
        .bind("invited", text(link.invitedTo()))
        .bind("expires", SessionStore.text(link.expiresAt()))
        .execute();
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  /** The link of a hash, unless its time is over. */
  Optional<Link> find(String hash, Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM sign_in_link WHERE hash = :hash AND expires_at > :now")
                .bind("hash", hash)
                .bind("now", SessionStore.text(now))
                .map((row, context) -> link(row))
                .findOne());
  }

  private static Link link(ResultSet row) throws SQLException {
    String browser = row.getString("browser");
    return new Link(
        row.getString("hash"),
        new Link.Whose(id(row.getString("person_id")), row.getString("newcomer")),
        WayIn.of(row.getString("way_in")),
        row.getString("sent_for"),
        browser == null ? null : new Link.Asked(browser, row.getString("code_mark")),
        id(row.getString("invited_to")),
        Instant.parse(row.getString("expires_at")));
  }

  private static @Nullable UUID id(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }

  /** The invitations to an organisation that nobody has followed yet, the newest first. */
  List<Link> invitations(UUID provider, Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM sign_in_link WHERE invited_to = :provider AND expires_at > :now
                    ORDER BY expires_at DESC, hash
                    """)
                .bind("provider", provider.toString())
                .bind("now", SessionStore.text(now))
                .map((row, context) -> link(row))
                .list());
  }

  /** Takes an invitation back; false when it is followed, or over. */
  boolean withdraw(UUID provider, String hash, MemberStore.By by) {
    return database.inTransaction(
        handle -> {
          int gone =
              handle.execute(
                  "DELETE FROM sign_in_link WHERE invited_to = ? AND hash = ?",
                  provider.toString(),
                  hash);
          if (gone == 1) {
            invited(handle, "invitation withdraw", provider, by);
          }
          return gone == 1;
        });
  }

  /** Puts an invitation and its mail where they belong, and into the trail. */
  void invite(Link link, Mail mail, UUID provider, MemberStore.By by) {
    database.inTransaction(
        handle -> {
          handle.execute("DELETE FROM sign_in_link WHERE sent_for = ?", link.sentFor());
          insert(handle, link, by.at());
          MailStore.put(handle, mail, by.at());
          invited(handle, "invitation send", provider, by);
          return link;
        });
  }

  private static void invited(Handle handle, String action, UUID provider, MemberStore.By by) {
    Audit.record(handle, new Audit.Entry(by.at(), by.actor(), action, "provider " + provider, ""));
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
          audit(handle, link, taken == 1 ? "mail code tried" : "mail code locked", at);
          return taken == 1;
        });
  }

  /** Uses the link up and begins the session; false when it is used, revoked or over. */
  boolean use(Link link, Session session, byte @Nullable [] newSecret) {
    return database.inTransaction(
        handle -> {
          int used =
              handle.execute(
                  "DELETE FROM sign_in_link WHERE hash = ? AND expires_at > ?",
                  link.hash(),
                  SessionStore.text(session.startedAt()));
          if (used == 1) {
            SessionStore.insert(handle, session, newSecret);
            SessionStore.audit(handle, session.person(), "sign-in link used", session.startedAt());
            join(handle, link, session);
          }
          return used == 1;
        });
  }

  private static void join(Handle handle, Link link, Session session) {
    if (link.invitedTo() != null) {
      Person person = session.person();
      MemberStore.By by = new MemberStore.By(person.id().toString(), session.startedAt());
      AccountStore.Newcomer self = new AccountStore.Newcomer(person.id(), person.email());
      MemberStore.add(handle, link.invitedTo(), self, by);
    }
  }

  /** Of whom nothing is known, the trail says nothing. */
  private static void audit(Handle handle, Link link, String action, Instant at) {
    UUID person = link.whose().person();
    if (person != null) {
      SessionStore.audit(handle, AccountStore.person(handle, person), action, at);
    }
  }
}
