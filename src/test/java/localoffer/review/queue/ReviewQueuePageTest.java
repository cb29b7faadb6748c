package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import localoffer.Officers;
import localoffer.Proposals;
import localoffer.World;
import localoffer.account.Role;
import localoffer.listing.change.Change;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReviewQueuePageTest {

  @Test
  void whatMisleadsFamiliesStandsFirstWithWhatItIsInWords() {
    try (World world = World.open()) {
      Carol carol = Carol.in(world);
      assertTrue(carol.page(ReviewQueuePage.PATH).text().contains("Nothing waits for you."));
      Change words = Proposals.sent(world, "blue-badge", "hidden disability", "unseen disability");
      Change phone =
          Proposals.sent(world, "abilitynet", "https://abilitynet", "https://www.abilitynet");
      Document page = carol.page(ReviewQueuePage.PATH);
      assertTrue(page.text().contains("2 changes wait."));
      assertEquals(
          List.of(Carol.path(phone), Carol.path(words)), page.select("main h2 a").eachAttr("href"));
      assertTrue(page.text().contains("Change of: Get in touch"));
      assertTrue(page.text().contains("Change of: What it is"));
      assertTrue(page.text().contains(String.valueOf(words.reference())));
      assertTrue(page.text().contains("Has waited for less than an hour"));
    }
  }

  @Test
  void whoeverDecidesIsNamedAndOnlyApproversAreOfferedTo() {
    World world = World.shared();
    Change change = Proposals.sent(world, "beat", "\"name\":\"", "\"name\":\"A ");
    Carol carol = Carol.in(world).claims(change);
    String item = "main li:has(a[href=" + Carol.path(change) + "])";
    String mine = carol.page(ReviewQueuePage.PATH).expectFirst(item).text();
    assertTrue(mine.contains("You are deciding this"), mine);
    Document theirs =
        world.page(ReviewQueuePage.PATH, "Cookie", Officers.cookie(world, Role.EDITOR));
    assertTrue(theirs.expectFirst(item).text().contains(carol.email() + " is deciding this"));
    assertFalse(theirs.select("main form").hasText());
  }
}
