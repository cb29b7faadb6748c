package localoffer.account.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import localoffer.StandingClock;
import localoffer.account.AccountStore;
import localoffer.account.Accounts;
import localoffer.account.EmailAddress;
import localoffer.account.Member;
import localoffer.account.Person;
import localoffer.account.Role;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who keeps the entries of an organisation, and how that comes into the trail. */
class MembersTest {

  private static final EmailAddress AMIRA = new EmailAddress("amira@example.org");
  private static final EmailAddress BEN = new EmailAddress("ben@example.org");
  private static final UUID CLUB = new UUID(0, 1);
  private static final UUID CHOIR = new UUID(0, 2);

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final Database database = Database.inMemory();
  private final Members members = new Members(new MemberStore(database), clock);

  @BeforeEach
  void twoOrganisations() {
    database.inTransaction(
        handle ->
            handle.execute(
                "INSERT INTO provider (id, slug, name, kind) VALUES (?, 'club', 'Club', 'charity'),"
                    + " (?, 'choir', 'Choir', 'charity')",
                CLUB.toString(),
                CHOIR.toString()));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anOrganisationHasMembersAndSomebodyMayKeepSeveral() {
    Member amira = members.add(CLUB, AMIRA, "test");
    assertEquals(amira.id(), members.add(CHOIR, AMIRA, "test").id());
    Member ben = members.add(CLUB, BEN, "test");
    assertEquals(Set.of(CLUB), ben.providers());
    assertEquals(2, members.of(CLUB).size());
    assertEquals(Set.of(CLUB, CHOIR), members.of(CHOIR).getFirst().providers());
  }

  @Test
  void whoIsRemovedKeepsTheirOtherOrganisations() {
    Member amira = members.add(CLUB, AMIRA, "test");
    members.add(CHOIR, AMIRA, "test");
    assertTrue(members.remove(CLUB, amira.id(), "test"));
    assertFalse(members.remove(CLUB, amira.id(), "test"));
    assertEquals(List.of(), members.of(CLUB));
    assertFalse(members.of(CHOIR).getFirst().keeps(CLUB));
  }

  @Test
  void theTrailTellsEachChangeOnceAndNamesNobody() {
    Member amira = members.add(CLUB, AMIRA, "officer");
    members.add(CLUB, AMIRA, "officer");
    members.remove(CLUB, amira.id(), "officer");
    List<String> trail =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT actor || ', ' || action || ', ' || subject FROM audit")
                    .mapTo(String.class)
                    .list());
    String person = "person " + amira.id();
    assertEquals(
        List.of("officer, member add, " + person, "officer, member remove, " + person), trail);
  }

  @Test
  void aMemberBecomesAnOfficerWithTheSameAddress() {
    Member amira = members.add(CLUB, AMIRA, "test");
    AccountStore store = new AccountStore(database);
    assertTrue(new Accounts(store, clock).add(AMIRA, Set.of(Role.EDITOR), "test"));
    Person both = store.byEmail(AMIRA).orElseThrow();
    assertEquals(amira.id(), both.id());
    assertTrue(both.isOfficer());
    assertEquals(Set.of(CLUB), both.providers());
  }
}
