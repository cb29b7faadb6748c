package localoffer.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.junit.jupiter.api.Test;

class OldListingsPageTest {

  @Test
  void whatNobodyCheckedForAYearIsProposedTheOldestFirst() {
    try (World world = World.open()) {
      Seeds.checkedOn(world, "short-breaks", "2025-11-24");
      Seeds.checkedOn(world, "contact", "2025-11-23");
      Seeds.checkedOn(world, "abilitynet", "2025-06-01");
      String cookie = Officers.cookie(world, Role.EDITOR);
      assertEquals(
          List.of(
              "Not checked for 17 months: phone first. Never asked.",
              "Not checked for 12 months: phone first. Never asked."),
          world.page(OldListingsPage.PATH, "Cookie", cookie).select("main .hint").eachText());
    }
  }
}
