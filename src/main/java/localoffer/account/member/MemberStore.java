package localoffer.account.member;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import localoffer.account.AccountStore;
import localoffer.account.EmailAddress;
import localoffer.account.Member;
import localoffer.account.Person;
import localoffer.account.SessionStore;
import localoffer.database.Audit;
import localoffer.database.Database;
import org.jdbi.v3.core.Handle;

/** The table {@code provider_member}. */
public final class MemberStore {

  private final Database database;

  public MemberStore(Database database) {
    this.database = database;
  }

  List<Member> of(UUID provider) {
    return database.read(handle -> of(handle, provider));
  }

  /** The address of everybody who keeps the entries of an organisation, by organisation. */
  public Map<UUID, List<EmailAddress>> addresses() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT provider_id, email FROM provider_member
                    JOIN person ON person.id = person_id ORDER BY provider_member.added_at, person_id
                    """)
                .map(
                    (row, context) ->
                        Map.entry(
                            UUID.fromString(row.getString("provider_id")),
                            new EmailAddress(row.getString("email"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
  }

  /** Everybody who keeps the entries of an organisation, seen from inside a transaction. */
  public static List<Member> of(Handle handle, UUID provider) {
    return handle
        .createQuery(
            """
            SELECT person_id FROM provider_member WHERE provider_id = :provider
            ORDER BY added_at, person_id
            """)
        .bind("provider", provider.toString())
        .mapTo(String.class)
        .map(id -> Member.of(AccountStore.person(handle, UUID.fromString(id))))
        .list();
  }

  /** How many keep the entries of each organisation; those that nobody keeps are left out. */
  Map<UUID, Integer> counts() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT provider_id, count(*) AS members FROM provider_member"
                        + " GROUP BY provider_id")
                .map(
                    (row, context) ->
                        Map.entry(
                            UUID.fromString(row.getString("provider_id")), row.getInt("members")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  Member add(UUID provider, AccountStore.Newcomer who, String actor, Instant at) {
    return database.inTransaction(handle -> add(handle, provider, who, new By(actor, at)));
  }

  /** Whose doing it is, and when. */
  public record By(String actor, Instant at) {}

  /** Adds somebody, known or not, within the transaction of what leads to it. */
  public static Member add(Handle handle, UUID provider, AccountStore.Newcomer who, By by) {
    UUID id = AccountStore.keep(handle, who, by.at());
    int added =
        handle.execute(
            "INSERT INTO provider_member (provider_id, person_id, added_at) VALUES (?, ?, ?)"
                + " ON CONFLICT DO NOTHING",
            provider.toString(),
            id.toString(),
            SessionStore.text(by.at()));
    Person person = AccountStore.person(handle, id);
    if (added == 1) {
      audit(handle, person, "member add", provider, by);
    }
    return Member.of(person);
  }

  boolean remove(UUID provider, UUID member, String actor, Instant at) {
    return database.inTransaction(
        handle -> {
          int removed =
              handle.execute(
                  "DELETE FROM provider_member WHERE provider_id = ? AND person_id = ?",
                  provider.toString(),
                  member.toString());
          if (removed == 1) {
            Person person = AccountStore.person(handle, member);
            audit(handle, person, "member remove", provider, new By(actor, at));
          }
          return removed == 1;
        });
  }

  private static void audit(Handle handle, Person person, String action, UUID provider, By by) {
    Audit.record(
        handle,
        new Audit.Entry(by.at(), by.actor(), action, person.subject(), "provider " + provider));
  }
}
