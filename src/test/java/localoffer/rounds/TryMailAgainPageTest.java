package localoffer.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.UUID;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class TryMailAgainPageTest {

  @Test
  void aMailThatFailedIsSentAfterAll() {
    try (World world = World.open()) {
      String cookie = Officers.cookie(world, Role.MANAGER);
      String id = Seeds.failedMail(world, "amira@example.org");
      String csrf =
          world.page(FailedMailPage.PATH, "Cookie", cookie).expectFirst("input[name=csrf]").val();
      Map<String, String> form = Map.of("csrf", csrf);
      String none = path(UUID.randomUUID().toString());
      assertEquals(404, world.post(none, form, "Cookie", cookie).statusCode());
      assertEquals(404, world.post(path("x"), form, "Cookie", cookie).statusCode());
      assertEquals(303, world.post(path(id), form, "Cookie", cookie).statusCode());
      assertNotEquals("failed", Seeds.state(world, id));
    }
  }

  private static String path(String id) {
    return TryMailAgainPage.PATH.replace("{id}", id);
  }
}
