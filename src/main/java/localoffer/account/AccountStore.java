package localoffer.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;

/** The table {@code staff} and the roles of each officer. */
public final class AccountStore {

  private final Database database;

  public AccountStore(Database database) {
    this.database = database;
  }

  /** Adds an officer; false when the address is somebody's already. */
  boolean add(Officer officer, String actor, Instant at) {
    return database.inTransaction(
        handle -> {
          int added =
              handle.execute(
                  "INSERT INTO staff (id, email, added_at) VALUES (?, ?, ?)"
                      + " ON CONFLICT (email) DO NOTHING",
                  officer.id().toString(),
                  officer.email().text(),
                  at.toString());
          if (added == 0) {
            return false;
          }
          officer.roles().forEach(role -> addRole(handle, officer.id(), role));
          Audit.record(
              handle,
              new Audit.Entry(at, actor, "staff add", officer.subject(), words(officer.roles())));
          return true;
        });
  }

  private static void addRole(Handle handle, UUID officer, Role role) {
    handle.execute(
        "INSERT INTO staff_role (staff_id, role) VALUES (?, ?)", officer.toString(), role.word());
  }

  public Optional<Officer> byEmail(EmailAddress email) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT id FROM staff WHERE email = :email")
                .bind("email", email.text())
                .mapTo(String.class)
                .findOne()
                .map(id -> officer(handle, UUID.fromString(id))));
  }

  /** The officer of an id that another table refers to. */
  public static Officer officer(Handle handle, UUID id) {
    String email =
        handle
            .createQuery("SELECT email FROM staff WHERE id = :id")
            .bind("id", id.toString())
            .mapTo(String.class)
            .one();
    Set<Role> roles =
        handle
            .createQuery("SELECT role FROM staff_role WHERE staff_id = :id")
            .bind("id", id.toString())
            .mapTo(String.class)
            .stream()
            .map(Role::of)
            .collect(Collectors.toSet());
    return new Officer(id, new EmailAddress(email), roles);
  }

  private static String words(Set<Role> roles) {
    return roles.stream().map(Role::word).sorted().collect(Collectors.joining(", "));
  }
}
