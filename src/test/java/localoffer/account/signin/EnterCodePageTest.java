package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.Officers;
import localoffer.World;
import localoffer.database.Audit;
import org.junit.jupiter.api.Test;

class EnterCodePageTest {

  private final World world = World.shared();

  @Test
  void theCodeOfTheAuthenticatorLetsIn() {
    Person later = again(setUp());
    String half = later.cookie("session");
    assertEquals("/staff", later.location(enter(later, later.code(1))));
    assertEquals(200, later.get("/staff").statusCode());
    assertNotEquals(half, later.cookie("session"));
    assertEquals(303, world.get(EnterCodePage.PATH, "Cookie", "session=" + half).statusCode());
  }

  @Test
  void aCodeIsTakenOnce() {
    Person officer = setUp();
    assertEquals(422, enter(again(officer), officer.code(0)).statusCode());
    assertEquals(303, enter(again(officer), officer.code(1)).statusCode());
    assertEquals(422, enter(again(officer), officer.code(1)).statusCode());
  }

  @Test
  void aCodeOfAnotherTimeIsNotTaken() {
    Person officer = setUp();
    assertEquals(422, enter(again(officer), officer.code(2)).statusCode());
  }

  @Test
  void aRecoveryCodeLetsInOnce() {
    Person officer = Person.newOfficer(world);
    List<String> codes = officer.setUp().select("main li.code").eachText();
    assertEquals("/staff", officer.location(enter(again(officer), codes.getFirst())));
    assertEquals(422, enter(again(officer), codes.getFirst()).statusCode());
    assertEquals(303, enter(again(officer), codes.getLast().replace(" ", "-")).statusCode());
  }

  @Test
  void fiveWrongCodesAreTheEndAndANewLinkIsNeeded() {
    Person officer = setUp();
    Person later = again(officer);
    for (int tried = 0; tried < 5; tried++) {
      assertEquals(422, enter(later, "12345").statusCode());
    }
    HttpResponse<String> over = enter(later, later.code(1));
    assertEquals("/staff/sign-in?over=yes", later.location(over));
    assertEquals("", later.cookie("session"));
    assertEquals(303, enter(again(officer), officer.code(1)).statusCode());
  }

  @Test
  void theTrailTellsWhatHappenedAndNamesNobody() {
    Person officer = setUp();
    enter(again(officer), officer.code(1));
    Officers.inDatabase(
        world,
        database ->
            database.read(
                handle -> {
                  List<String> trail =
                      handle
                          .createQuery(
                              "SELECT actor || ' ' || action || ' ' || subject || detail"
                                  + " FROM audit WHERE subject LIKE 'person %' ORDER BY id")
                          .mapTo(String.class)
                          .list();
                  for (String action :
                      List.of(
                          "staff add",
                          "sign-in link sent",
                          "sign-in link used",
                          "authenticator set up",
                          "code tried",
                          "sign in")) {
                    assertFalse(trail.stream().noneMatch(row -> row.contains(action)), action);
                  }
                  assertFalse(trail.stream().anyMatch(row -> row.contains("@")));
                  assertEquals(Optional.empty(), Audit.firstBreak(handle));
                  return trail;
                }));
  }

  private Person setUp() {
    Person officer = Person.newOfficer(world);
    officer.setUp();
    return officer;
  }

  /** The officer in another browser, as far as the code. */
  private static Person again(Person officer) {
    Person later = officer.elsewhere();
    later.submit(later.askForLink(), Map.of());
    return later;
  }

  private static HttpResponse<String> enter(Person person, String code) {
    return person.submit(EnterCodePage.PATH, Map.of("code", code));
  }
}
