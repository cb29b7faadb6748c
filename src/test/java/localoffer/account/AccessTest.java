package localoffer.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import localoffer.account.Access.Action;
import localoffer.account.Session.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not allowed somewhere is refused. */
class AccessTest {

  private static final Visitor NOBODY = new Visitor(null);

  private final Officer carol = officer(1);
  private final Visitor signedIn = visitor(carol, Stage.WHOLE);

  @Test
  void anAddressForNobodyOpensToNobody() {
    assertFalse(Access.authorise(NOBODY, Action.VISIT, Set.of()));
    assertFalse(Access.authorise(signedIn, Action.VISIT, Set.of()));
    assertFalse(Access.authorise(signedIn, Action.VISIT, Set.of(Role.MANAGER)));
    assertTrue(Access.authorise(signedIn, Action.VISIT, Set.of(Role.MANAGER, Role.EDITOR)));
  }

  @Test
  void whoIsHalfWayInIsNoOfficer() {
    Visitor arriving = visitor(carol, Stage.HALF);
    assertEquals(Set.of(Role.ANYBODY, Role.ARRIVING), arriving.roles());
    assertFalse(Access.authorise(arriving, Action.EXPLAIN_SEARCH, ""));
    assertFalse(Access.authorise(arriving, Action.END_SESSIONS, carol));
  }

  @Test
  void anOfficerEndsTheirOwnSessionsAlone() {
    assertTrue(Access.authorise(signedIn, Action.END_SESSIONS, carol));
    assertFalse(Access.authorise(signedIn, Action.END_SESSIONS, officer(2)));
  }

  @ParameterizedTest
  @EnumSource(Action.class)
  void nobodyMayDoAnythingToThingsThatAreNotForeseen(Action action) {
    assertFalse(Access.authorise(NOBODY, action, new Object()));
    assertEquals(action == Action.EXPLAIN_SEARCH, Access.authorise(signedIn, action, new Object()));
  }

  @Test
  void anAddressSaysNothingOfItself() {
    assertFalse(carol.toString().contains("carol"), carol.toString());
  }

  private static Officer officer(int number) {
    return new Officer(
        new UUID(0, number), new EmailAddress("carol@example.gov.uk"), Set.of(Role.EDITOR));
  }

  private static Visitor visitor(Officer officer, Stage stage) {
    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    return new Visitor(new Session("0".repeat(64), officer, stage, "Firefox", now, now, now));
  }
}
