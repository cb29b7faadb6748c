package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Proposals;
import localoffer.World;
import localoffer.listing.change.Change;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ClaimChangePageTest {

  private final World world = World.shared();
  private final Carol carol = Carol.in(world);
  private final Carol erin = Carol.in(world);

  @Test
  void ofTwoOfficersWhoSawItFreeTheSecondIsToldWhoHasIt() {
    Change change = Proposals.sent(world, "activity-alliance", "\"name\":\"", "\"name\":\"A ");
    Document open = erin.page(Carol.path(change));
    carol.claims(change);
    var refused = erin.sends(open, "form[action$=/claim]", Map.of());
    assertEquals(409, refused.statusCode());
    assertTrue(World.read(refused).text().contains(carol.email() + " is deciding this now."));
  }

  @Test
  void whoSeesWhoseItIsCanTakeItOverAndThenTheFirstCannotDecide() {
    Change change = Proposals.sent(world, "adhd-foundation", "\"name\":\"", "\"name\":\"A ");
    Document open = carol.claims(change).page(Carol.path(change));
    erin.claims(change);
    var refused = carol.sends(open, "form[action$=/approve]", Map.of());
    assertEquals(409, refused.statusCode());
    assertTrue(World.read(refused).text().contains(erin.email() + " is deciding this now."));
    assertEquals(Change.Stage.SENT, Proposals.again(world, change).stage());
  }

  @Test
  void whatIsLeftToOthersIsFreeAgain() {
    Change change = Proposals.sent(world, "access-to-work", "\"name\":\"", "\"name\":\"A ");
    carol.claims(change).presses(Carol.path(change), "form[action$=/release]", Map.of());
    assertEquals(null, Proposals.again(world, change).claimedBy());
  }
}
