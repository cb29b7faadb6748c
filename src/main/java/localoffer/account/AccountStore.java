package localoffer.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;

/** The table {@code person} and the roles of each officer. */
public final class AccountStore {

  private final Database database;

  public AccountStore(Database database) {
    this.database = database;
  }

  /** An address that may be nobody's yet, with the id that its person gets then. */
  public record Newcomer(UUID id, EmailAddress email) {}

  /** Makes somebody an officer; false when they are one already. */
  boolean add(Newcomer who, Set<Role> roles, String actor, Instant at) {
    return database.inTransaction(handle -> add(handle, who, roles, actor, at));
  }

  /** The same, within somebody's transaction. */
  public static boolean add(
      Handle handle, Newcomer who, Set<Role> roles, String actor, Instant at) {
    UUID id = keep(handle, who, at);
    if (person(handle, id).isOfficer()) {
      return false;
    }
    roles.forEach(role -> addRole(handle, id, role));
    String subject = person(handle, id).subject();
    Audit.record(handle, new Audit.Entry(at, actor, "staff add", subject, words(roles)));
    return true;
  }

  /** Gives an officer these roles in place of theirs; none makes them no officer. */
  public static void changeRoles(
      Handle handle, Person officer, Set<Role> roles, String actor, Instant at) {
    handle.execute("DELETE FROM person_role WHERE person_id = ?", officer.id().toString());
    roles.forEach(role -> addRole(handle, officer.id(), role));
    String action = roles.isEmpty() ? "staff remove" : "staff roles";
    Audit.record(handle, new Audit.Entry(at, actor, action, officer.subject(), words(roles)));
  }

  private static void addRole(Handle handle, UUID officer, Role role) {
    handle.execute(
        "INSERT INTO person_role (person_id, role) VALUES (?, ?)", officer.toString(), role.word());
  }

  /** The id of the address, which from now on is somebody's. */
  public static UUID keep(Handle handle, Newcomer who, Instant at) {
    handle.execute(
        "INSERT INTO person (id, email, added_at) VALUES (?, ?, ?) ON CONFLICT (email) DO NOTHING",
        who.id().toString(),
        who.email().text(),
        at.toString());
    return id(handle, who.email()).orElseThrow();
  }

  /** The person of an address that has just been confirmed, whether known before or not. */
  public Person welcome(Newcomer who, Instant at) {
    return database.inTransaction(
        handle -> {
          boolean known = id(handle, who.email()).isPresent();
          Person person = person(handle, keep(handle, who, at));
          if (!known) {
            String actor = person.id().toString();
            Audit.record(
                handle, new Audit.Entry(at, actor, "address confirmed", person.subject(), ""));
          }
          return person;
        });
  }

  public Optional<Person> byEmail(EmailAddress email) {
    return database.read(handle -> id(handle, email).map(id -> person(handle, id)));
  }

  private static Optional<UUID> id(Handle handle, EmailAddress email) {
    return handle
        .createQuery("SELECT id FROM person WHERE email = :email")
        .bind("email", email.text())
        .mapTo(String.class)
        .map(UUID::fromString)
        .findOne();
  }

  /** Everybody who works for the council here, by email address. */
  public List<Person> officers() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id FROM person WHERE id IN (SELECT person_id FROM person_role)
                    ORDER BY email
                    """)
                .mapTo(String.class)
                .map(id -> person(handle, UUID.fromString(id)))
                .list());
  }

  public Optional<Person> byId(UUID id) {
    return database.read(handle -> find(handle, id));
  }

  /** The person of an id that another table refers to. */
  public static Person person(Handle handle, UUID id) {
    return find(handle, id).orElseThrow();
  }

  /** The officers with a role, seen from inside a transaction. */
  public static List<Person> officers(Handle handle, Role role) {
    return handle
        .createQuery("SELECT person_id FROM person_role WHERE role = :role ORDER BY person_id")
        .bind("role", role.word())
        .mapTo(String.class)
        .map(id -> person(handle, UUID.fromString(id)))
        .list();
  }

  private static Optional<Person> find(Handle handle, UUID id) {
    return handle
        .createQuery("SELECT email FROM person WHERE id = :id")
        .bind("id", id.toString())
        .mapTo(String.class)
        .findOne()
        .map(email -> new Person(id, new EmailAddress(email), roles(handle, id), kept(handle, id)));
  }

  private static Set<Role> roles(Handle handle, UUID id) {
    return handle
        .createQuery("SELECT role FROM person_role WHERE person_id = :id")
        .bind("id", id.toString())
        .mapTo(String.class)
        .map(Role::of)
        .collect(Collectors.toSet());
  }

  private static Set<UUID> kept(Handle handle, UUID id) {
    return handle
        .createQuery("SELECT provider_id FROM provider_member WHERE person_id = :id")
        .bind("id", id.toString())
        .mapTo(String.class)
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static String words(Set<Role> roles) {
    return roles.stream().map(Role::word).sorted().collect(Collectors.joining(", "));
  }
}
