package localoffer.account.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Officers;
import localoffer.Requested;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RemoveOfficerPageTest {

  private final World world = World.shared();
  private final String manager = Officers.cookie(world, Role.MANAGER);

  @Test
  void whoIsRemovedIsSignedOutAndForgottenAndNotBeforeAskingOnceMore() {
    String email = Officers.added(world, Role.EDITOR);
    String officer = Officers.another(world, email);
    String person = "/staff/people/" + Officers.id(world, email);
    Document asked = world.page(person + "/remove", "Cookie", manager);
    assertTrue(asked.expectFirst("h1").text().contains(email), asked.text());
    assertEquals(200, world.get("/staff", "Cookie", officer).statusCode());
    HttpResponse<String> removed = world.submit(person + "/remove", Map.of(), "Cookie", manager);
    assertEquals("/staff/people?done=removed", Requested.location(removed));
    assertEquals(303, world.get("/staff", "Cookie", officer).statusCode());
    assertEquals(404, world.get(person, "Cookie", manager).statusCode());
    assertEquals(0, known(email));
  }

  private int known(String email) {
    return Officers.inDatabase(
        world,
        database ->
            database.read(
                handle ->
                    handle
                        .createQuery("SELECT count(*) FROM person WHERE email = :email")
                        .bind("email", email)
                        .mapTo(Integer.class)
                        .one()));
  }

  @Test
  void theLastManagerStays() {
    try (World own = World.open()) {
      String email = Officers.added(own, Role.MANAGER);
      String last = Officers.another(own, email);
      String remove = "/staff/people/" + Officers.id(own, email) + "/remove";
      assertTrue(own.page(remove, "Cookie", last).text().contains("That is you"));
      assertEquals(422, own.submit(remove, Map.of(), "Cookie", last).statusCode());
      Officers.added(own, Role.MANAGER);
      assertEquals(303, own.submit(remove, Map.of(), "Cookie", last).statusCode());
    }
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    String remove = "/staff/people/" + Officers.id(world, Officers.added(world, Role.EDITOR));
    assertEquals(403, world.post(remove + "/remove", Map.of(), "Cookie", manager).statusCode());
  }
}
