package localoffer.account.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import localoffer.Mailbox;
import localoffer.Officers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import localoffer.database.Audit;
import org.junit.jupiter.api.Test;

class StaffPersonPageTest {

  private final World world = World.shared();

  @Test
  void aManagerChangesWhatAnOfficerDoesAndItHoldsAtOnce() {
    String manager = Officers.cookie(world, Role.MANAGER);
    String email = Officers.added(world, Role.EDITOR);
    String officer = Officers.another(world, email);
    assertEquals(403, world.get("/staff/people", "Cookie", officer).statusCode());
    HttpResponse<String> changed =
        world.submit(page(email), Map.of("roles", "manager"), "Cookie", manager);
    assertEquals("/staff/people?done=changed", Requested.location(changed));
    assertEquals(200, world.get("/staff/people", "Cookie", officer).statusCode());
    assertEquals(422, world.submit(page(email), Map.of(), "Cookie", manager).statusCode());
  }

  @Test
  void theLastManagerStays() {
    try (World own = World.open()) {
      String email = Officers.added(own, Role.MANAGER, Role.EDITOR);
      String manager = Officers.another(own, email);
      String path = "/staff/people/" + Officers.id(own, email);
      Map<String, String> editor = Map.of("roles", "editor");
      assertEquals(422, own.submit(path, editor, "Cookie", manager).statusCode());
      Officers.added(own, Role.MANAGER);
      assertEquals(303, own.submit(path, editor, "Cookie", manager).statusCode());
    }
  }

  @Test
  void aLostPhoneIsForgottenOnTheRecordAndItsOwnerTold() {
    String manager = Officers.cookie(world, Role.MANAGER);
    String email = Officers.added(world, Role.EDITOR);
    String officer = Officers.another(world, email);
    String id = Officers.id(world, email);
    Officers.inDatabase(
        world,
        database ->
            database.inTransaction(
                handle ->
                    handle.execute(
                        "INSERT INTO authenticator (person_id, secret, last_step)"
                            + " VALUES (?, zeroblob(48), 1)",
                        id)));
    assertTrue(
        world.page(page(email), "Cookie", manager).text().contains("Reset their authenticator"));
    HttpResponse<String> reset = press(world, page(email), "reset-authenticator", manager);
    assertEquals("/staff/people?done=reset", Requested.location(reset));
    assertEquals(303, world.get("/staff", "Cookie", officer).statusCode());
    String of = " FROM authenticator WHERE person_id = '" + id + "'";
    assertEquals(0, count(world, "SELECT count(*)" + of));
    assertTrue(Mailbox.last(world, email).contains("was reset"));
    assertFalse(trail(id).isEmpty());
  }

  private List<String> trail(String id) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle -> {
                  assertEquals(Optional.empty(), Audit.firstBreak(handle));
                  return handle
                      .createQuery(
                          "SELECT actor FROM audit WHERE action = 'authenticator reset'"
                              + " AND subject = :subject")
                      .bind("subject", "person " + id)
                      .mapTo(String.class)
                      .list();
                }));
  }

  private String page(String email) {
    return "/staff/people/" + Officers.id(world, email);
  }

  private static HttpResponse<String> press(
      World world, String path, String button, String manager) {
    String csrf = world.page(path, "Cookie", manager).expectFirst("main input[name=csrf]").val();
    return world.post(path + "/" + button, Map.of("csrf", csrf), "Cookie", manager);
  }

  private static int count(World world, String sql) {
    return Officers.inDatabase(
        world,
        database -> database.read(handle -> handle.createQuery(sql).mapTo(Integer.class).one()));
  }
}
