package localoffer.account.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import localoffer.account.AccountStore;
import localoffer.account.Person;
import localoffer.account.Role;
import localoffer.database.Audit;
import localoffer.database.Database;
import localoffer.mail.Mail;
import localoffer.mail.MailStore;
import org.jdbi.v3.core.Handle;

/** Officers and all that is theirs: roles, authenticators, sessions. */
public final class StaffStore {

  private final Database database;

  public StaffStore(Database database) {
    this.database = database;
  }

  /** Whose doing it is, and when. */
  record By(String actor, Instant at) {}

  /** Every officer, by email address. */
  List<Standing> all() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id FROM person WHERE id IN (SELECT person_id FROM person_role)"
                        + " ORDER BY email")
                .mapTo(String.class)
                .map(id -> standing(handle, UUID.fromString(id)))
                .list());
  }

  Optional<Standing> find(UUID id) {
    return all().stream().filter(each -> each.officer().id().equals(id)).findFirst();
  }

  private static Standing standing(Handle handle, UUID id) {
    boolean has =
        handle
            .createQuery("SELECT 1 FROM authenticator WHERE person_id = :id")
            .bind("id", id.toString())
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    return new Standing(AccountStore.person(handle, id), has);
  }

  /** Adds an officer and mails them; false when they are one already. */
  boolean add(AccountStore.Newcomer who, Set<Role> roles, Mail mail, By by) {
    return database.inTransaction(
        handle -> {
          boolean added = AccountStore.add(handle, who, roles, by.actor(), by.at());
          if (added) {
            MailStore.put(handle, mail, by.at());
          }
          return added;
        });
  }

  /** Changes what an officer does; false when nobody would be a manager any more. */
  boolean changeRoles(Person officer, Set<Role> roles, By by) {
    return database.inTransaction(
        handle -> {
          if (!roles.contains(Role.MANAGER) && isLastManager(handle, officer.id())) {
            return false;
          }
          AccountStore.changeRoles(handle, officer, roles, by.actor(), by.at());
          return true;
        });
  }

  private static boolean isLastManager(Handle handle, UUID officer) {
    return handle
        .createQuery(
            "SELECT 1 FROM person_role WHERE role = 'manager' AND person_id <> :id LIMIT 1")
        .bind("id", officer.toString())
        .mapTo(Integer.class)
        .findOne()
        .isEmpty();
  }

  /**
   * Makes somebody no officer and signs them out; whoever keeps no entries either is forgotten.
   * False when nobody would be a manager any more.
   */
  boolean remove(Person officer, By by) {
    return database.inTransaction(
        handle -> {
          if (isLastManager(handle, officer.id())) {
            return false;
          }
          AccountStore.changeRoles(handle, officer, Set.of(), by.actor(), by.at());
          String id = officer.id().toString();
          forgetAuthenticator(handle, id);
          handle.execute(
              """
              DELETE FROM person WHERE id = ?
                AND NOT EXISTS (SELECT 1 FROM provider_member WHERE person_id = person.id)
                AND NOT EXISTS (SELECT 1 FROM join_request WHERE person_id = person.id)
                AND NOT EXISTS (SELECT 1 FROM sign_in_link WHERE person_id = person.id)
              """,
              id);
          return true;
        });
  }

  /** Has an officer set up a new authenticator when they next sign in, and tells them. */
  void resetAuthenticator(Person officer, Mail mail, By by) {
    database.inTransaction(
        handle -> {
          forgetAuthenticator(handle, officer.id().toString());
          MailStore.put(handle, mail, by.at());
          Audit.record(
              handle,
              new Audit.Entry(
                  by.at(), by.actor(), "authenticator reset", "person " + officer.id(), ""));
          return officer;
        });
  }

  /** What let them in goes with it: a stolen session would outlive the lost phone. */
  private static void forgetAuthenticator(Handle handle, String id) {
    handle.execute("DELETE FROM recovery_code WHERE person_id = ?", id);
    handle.execute("DELETE FROM authenticator WHERE person_id = ?", id);
    handle.execute("DELETE FROM session WHERE person_id = ?", id);
    handle.execute("DELETE FROM sign_in_link WHERE person_id = ? AND way_in = 'staff'", id);
  }
}
