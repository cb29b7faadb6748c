package localoffer.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.mail.BounceStore;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ClearBouncePageTest {

  @Test
  void whoIsReachedAgainIsWrittenToAgain() {
    try (World world = World.open()) {
      String cookie = Officers.cookie(world, Role.EDITOR);
      String email = Providers.added(world, Providers.AMIRAS);
      Officers.inDatabase(
          world,
          database -> {
            new BounceStore(database).report(email, World.CLOCK.instant());
            return email;
          });
      Document page = world.page(FailedMailPage.PATH, "Cookie", cookie);
      Map<String, String> form =
          Map.of("csrf", page.expectFirst("input[name=csrf]").val(), "email", email);
      assertEquals(1, page.select("main .entries h3").size());
      assertEquals(303, world.post(ClearBouncePage.PATH, form, "Cookie", cookie).statusCode());
      Document after = world.page(FailedMailPage.PATH, "Cookie", cookie);
      assertEquals(0, after.select("main .entries h3").size());
    }
  }
}
