package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Officers;
import localoffer.Proposals;
import localoffer.Providers;
import localoffer.World;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ApproveChangePageTest {

  private static final String APPROVE = "form[action$=/approve]";

  private final World world = World.shared();
  private final Carol carol = Carol.in(world);

  @Test
  void whatIsApprovedIsLiveAndFoundBySearchBeforeTheOfficerIsAnswered() {
    Change change =
        Proposals.sent(world, "blue-badge", "\"name\":\"Blue Badge\"", "\"name\":\"Xyloquint\"");
    carol.claims(change);
    String found = "main a[href=/services/blue-badge]";
    assertTrue(world.page("/search?q=xyloquint").select(found).isEmpty());
    var answer = carol.presses(Carol.path(change), APPROVE, Map.of());
    assertEquals(303, answer.statusCode());
    assertEquals("Xyloquint", world.page("/services/blue-badge").expectFirst("h1").text());
    assertFalse(world.page("/search?q=xyloquint").select(found).isEmpty());
    Document queue = carol.page(answer.headers().firstValue("Location").orElseThrow());
    assertTrue(queue.expectFirst("[role=status]").text().startsWith("Approved."));
  }

  @Test
  void whoeverKeepsTheEntryRightIsToldInOneMail() {
    try (World own = World.open()) {
      String email = Providers.added(own, Providers.AMIRAS);
      Change change = Proposals.sent(own, "abilitynet", "\"summary\":\"", "\"summary\":\"Yes. ");
      Carol.in(own).claims(change).presses(Carol.path(change), APPROVE, Map.of());
      String text =
          Officers.inDatabase(
              own,
              database ->
                  database.read(
                      handle ->
                          handle
                              .createQuery("SELECT address || subject || text FROM mail")
                              .mapTo(String.class)
                              .one()));
      assertTrue(text.startsWith(email + "Families can see it now: "), text);
      assertTrue(text.contains(String.valueOf(change.reference())), text);
    }
  }

  @Test
  void whatTheEntryWasChangedUnderIsShownSideBySideAndNothingIsWritten() {
    Change change = Proposals.sent(world, "adhd-where-to-start", "\"name\":\"", "\"name\":\"My ");
    Document open = carol.claims(change).page(Carol.path(change));
    Listing seen = world.listings().shownBySlug("adhd-where-to-start").orElseThrow();
    Listing theirs =
        world
            .listings()
            .update(
                seen,
                Proposals.replaced(seen.details(), "\"name\":\"", "\"name\":\"Our "),
                "officer",
                null);
    var refused = carol.sends(open, APPROVE, Map.of());
    assertEquals(409, refused.statusCode());
    assertEquals(
        theirs.details().name(), World.read(refused).select(".sides dd").getFirst().text());
    assertEquals(change.details().name(), World.read(refused).select(".sides dd").getLast().text());
    assertEquals(Change.Stage.SENT, Proposals.again(world, change).stage());
  }

  @Test
  void theSecondPressOfTheButtonSaysThatItIsDecided() {
    Change change = Proposals.sent(world, "autistic-girls-network", "\"name\":\"", "\"name\":\"A ");
    Document open = carol.claims(change).page(Carol.path(change));
    assertEquals(303, carol.sends(open, APPROVE, Map.of()).statusCode());
    var again = carol.sends(open, APPROVE, Map.of());
    assertEquals(409, again.statusCode());
    assertTrue(World.read(again).text().contains("It was approved."));
  }

  @Test
  void fieldsThatAreNoneOfTheFormAreIgnored() {
    Change change = Proposals.sent(world, "apprenticeships", "\"name\":\"", "\"name\":\"A ");
    Map<String, String> more =
        Map.of("state", "archived", "details", "{}", "name", "Hacked", "stage", "draft");
    carol.claims(change).presses(Carol.path(change), APPROVE, more);
    Listing now = world.listings().publishedBySlug("apprenticeships").orElseThrow();
    assertEquals(change.details(), now.details());
  }
}
