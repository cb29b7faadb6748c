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

  private final Person carol = officer(1);
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
  void whoCameByAMailedLinkAloneIsNoOfficer() {
    Visitor byMail = visitor(carol, WayIn.UPDATE, Stage.WHOLE);
    assertEquals(Set.of(Role.ANYBODY, Role.PROVIDER), byMail.roles());
    assertFalse(Access.authorise(byMail, Action.EXPLAIN_SEARCH, ""));
    assertTrue(Access.authorise(byMail, Action.END_SESSIONS, carol));
  }

  @Test
  void anOfficerWhoIsAMemberIsBothWithOneSession() {
    UUID provider = new UUID(0, 3);
    Person both = new Person(carol.id(), carol.email(), carol.roles(), Set.of(provider));
    Visitor visitor = visitor(both, Stage.WHOLE);
    assertEquals(Set.of(Role.ANYBODY, Role.EDITOR, Role.PROVIDER), visitor.roles());
    assertTrue(visitor.member().orElseThrow().keeps(provider));
    assertFalse(visitor(both, Stage.HALF).member().isPresent());
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
  void whoKeepsEntriesSaysWhoElseDoes() {
    UUID club = new UUID(0, 3);
    Person amira = new Person(new UUID(0, 4), carol.email(), Set.of(), Set.of(club));
    Visitor member = visitor(amira, WayIn.UPDATE, Stage.WHOLE);
    assertTrue(Access.authorise(member, Action.KEEP_MEMBERS, club));
    assertFalse(Access.authorise(member, Action.KEEP_MEMBERS, new UUID(0, 5)));
    assertTrue(Access.authorise(member, Action.KEEP_REQUEST, amira.id()));
    assertFalse(Access.authorise(member, Action.KEEP_REQUEST, carol.id()));
    assertFalse(Access.authorise(signedIn, Action.KEEP_MEMBERS, club));
  }

  @Test
  void onlyWhoDecidesDecidesAndOnlyManagersKeepOfficers() {
    for (Role role : Role.OF_OFFICERS) {
      Person one = new Person(carol.id(), carol.email(), Set.of(role), Set.of());
      Visitor visitor = visitor(one, Stage.WHOLE);
      boolean decides = role != Role.EDITOR;
      assertEquals(decides, Access.authorise(visitor, Action.DECIDE_REQUESTS, ""));
      assertEquals(decides, Access.authorise(visitor, Action.MERGE_ORGANISATIONS, ""));
      assertEquals(decides, Access.authorise(visitor, Action.KEEP_MEMBERS, new UUID(0, 3)));
      assertEquals(role == Role.MANAGER, Access.authorise(visitor, Action.KEEP_OFFICERS, ""));
    }
  }

  @Test
  void anAddressSaysNothingOfItself() {
    assertFalse(carol.toString().contains("carol"), carol.toString());
  }

  private static Person officer(int number) {
    return new Person(
        new UUID(0, number),
        new EmailAddress("carol@example.gov.uk"),
        Set.of(Role.EDITOR),
        Set.of());
  }

  private static Visitor visitor(Person officer, Stage stage) {
    return visitor(officer, WayIn.STAFF, stage);
  }

  private static Visitor visitor(Person person, WayIn wayIn, Stage stage) {
    Instant now = Instant.parse("2026-11-23T09:00:00Z");
    return new Visitor(new Session("0".repeat(64), person, wayIn, stage, "Firefox", now, now, now));
  }
}
