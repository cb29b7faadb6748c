package localoffer.rounds;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.Providers;
import localoffer.World;
import localoffer.account.Role;
import localoffer.mail.BounceStore;
import org.junit.jupiter.api.Test;

class NobodyToAskPageTest {

  private static final String ABILITYNET = "AbilityNet";

  @Test
  void whoHasNoMemberOrOnlyOneWhomNoMailReachesIsListed() {
    try (World world = World.open()) {
      String cookie = Officers.cookie(world, Role.EDITOR);
      assertTrue(listed(world, cookie));
      String email = Providers.added(world, Providers.AMIRAS);
      assertFalse(listed(world, cookie));
      Officers.inDatabase(
          world,
          database -> {
            new BounceStore(database).report(email, World.CLOCK.instant());
            return email;
          });
      assertTrue(listed(world, cookie));
    }
  }

  private static boolean listed(World world, String cookie) {
    return world
        .page(NobodyToAskPage.PATH, "Cookie", cookie)
        .select("main .entries")
        .text()
        .contains(ABILITYNET);
  }
}
