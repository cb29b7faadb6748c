package localoffer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import localoffer.StandingClock;
import localoffer.account.Session.Stage;
import localoffer.account.secret.Tokens;
import localoffer.database.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session ends by itself: after a pause, and however busy somebody is. */
class SessionsTest {

  private static final String TOKEN = Tokens.fresh();

  private final StandingClock clock = new StandingClock("2026-11-23T09:00:00Z");
  private final Database database = Database.inMemory();
  private final Sessions sessions = new Sessions(new SessionStore(database), clock);
  private Person officer = signedIn();

  @BeforeEach
  void start() {
    officer = sessions.of(TOKEN).orElseThrow().person();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void halfAnHourOfNothingEndsIt() {
    clock.pass(Duration.ofMinutes(29));
    assertTrue(sessions.of(TOKEN).isPresent());
    clock.pass(Duration.ofMinutes(29));
    assertTrue(sessions.of(TOKEN).isPresent());
    clock.pass(Duration.ofMinutes(30));
    assertFalse(sessions.of(TOKEN).isPresent());
    assertEquals(0, sessions.of(officer).size());
  }

  @Test
  void halfADayEndsItHoweverBusySomebodyIs() {
    for (int minutes = 0; minutes < 12 * 60; minutes += 20) {
      assertTrue(sessions.of(TOKEN).isPresent());
      clock.pass(Duration.ofMinutes(20));
    }
    assertFalse(sessions.of(TOKEN).isPresent());
  }

  @Test
  void itIsNotedAtMostOnceAMinuteThatItLives() {
    Instant start = clock.instant();
    clock.pass(Duration.ofSeconds(59));
    sessions.of(TOKEN);
    assertEquals(start, sessions.of(officer).getFirst().lastUsedAt());
    clock.pass(Duration.ofSeconds(1));
    sessions.of(TOKEN);
    assertEquals(clock.instant(), sessions.of(officer).getFirst().lastUsedAt());
  }

  @Test
  void theTokenIsKeptNowhere() {
    String kept =
        database.read(
            handle -> handle.createQuery("SELECT hash FROM session").mapTo(String.class).one());
    assertEquals(Tokens.hash(TOKEN), kept);
  }

  @Test
  void anOfficerIsAddedOnce() {
    Accounts accounts = new Accounts(new AccountStore(database), clock);
    assertFalse(accounts.add(officer.email(), Role.OF_OFFICERS, "test"));
  }

  private Person signedIn() {
    AccountStore store = new AccountStore(database);
    EmailAddress email = EmailAddress.parse("carol@example.gov.uk").orElseThrow();
    new Accounts(store, clock).add(email, Role.OF_OFFICERS, "test");
    Person added = store.byEmail(email).orElseThrow();
    Instant now = clock.instant();
    Session session =
        new Session(
            Tokens.hash(TOKEN),
            added,
            WayIn.STAFF,
            Stage.WHOLE,
            "Firefox on Linux",
            now,
            now,
            now.plus(Sessions.LONGEST));
    database.inTransaction(
        handle -> {
          SessionStore.insert(handle, session, null);
          return session;
        });
    return added;
  }
}
