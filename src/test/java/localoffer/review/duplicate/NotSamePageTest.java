package localoffer.review.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class NotSamePageTest {

  @Test
  void thatTwoAreTwoIsRemembered() {
    try (World world = World.open()) {
      Twins twins = Twins.in(world);
      String cookie = Officers.cookie(world, Role.EDITOR);
      String csrf =
          world.page(twins.path(), "Cookie", cookie).expectFirst("input[name=csrf]").val();
      Map<String, String> form = Map.of("csrf", csrf);
      String path = twins.path() + "/not-same";
      assertEquals(303, world.post(path, form, "Cookie", cookie).statusCode());
      assertEquals(303, world.post(path, form, "Cookie", cookie).statusCode());
      String select = "main a[href*=" + twins.other().id() + "]";
      assertTrue(world.page(DuplicatesPage.PATH, "Cookie", cookie).select(select).isEmpty());
      assertEquals(200, world.get("/services/ability-net").statusCode());
    }
  }
}
