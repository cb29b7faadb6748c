package localoffer.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Officers;
import localoffer.World;
import localoffer.account.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FailedMailPageTest {

  @Test
  void aMailThatFailedIsShownWithWhyAndNotWithItsWords() {
    try (World world = World.open()) {
      String cookie = Officers.cookie(world, Role.MANAGER);
      Document none = world.page(FailedMailPage.PATH, "Cookie", cookie);
      assertTrue(none.text().contains("Every mail of the last 30 days has left"), none.text());
      Seeds.failedMail(world, "amira@example.org");
      Document page = world.page(FailedMailPage.PATH, "Cookie", cookie);
      assertEquals("A <b>subject</b>", page.select(".entries h2").text());
      assertTrue(page.text().contains("To amira@example.org Nobody is there."), page.text());
    }
  }
}
