package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Proposals;
import localoffer.World;
import localoffer.listing.Details;
import localoffer.listing.change.Change;
import org.junit.jupiter.api.Test;

class CorrectChangePageTest {

  private static final String FORM = "form[action$=/correct]";

  private final World world = World.shared();
  private final Carol carol = Carol.in(world);

  @Test
  void theOfficersWordsGoLiveAndAllElseAsItWasSent() {
    Change change =
        Proposals.sent(world, "alternative-provision", "\"summary\":\"", "\"summary\":\"Teh ");
    carol.claims(change);
    String path = Carol.path(change) + "/correct";
    Map<String, String> typed =
        Map.of(
            "summary", "The\r\nsummary.",
            "send_answers.communication", "Signs.",
            "eligibility", " ",
            "source", "feed");
    assertEquals(303, carol.presses(path, FORM, typed).statusCode());
    Details now = world.listings().shownBySlug("alternative-provision").orElseThrow().details();
    assertEquals("The\nsummary.", now.summary());
    assertEquals(null, now.eligibility());
    assertEquals("Signs.", java.util.Objects.requireNonNull(now.sendAnswers()).communication());
    assertEquals(change.details().contacts(), now.contacts());
    assertEquals(change.details().description(), now.description());
    assertEquals(change.details().source(), now.source());
    assertTrue(Proposals.again(world, change).details().summary().startsWith("Teh "));
  }

  @Test
  void aMistakeIsShownBesideItsFieldAndEveryWordIsKept() {
    Change change =
        Proposals.sent(
            world, "autism-friendly-schools-award", "\"summary\":\"", "\"summary\":\"Teh ");
    carol.claims(change);
    var answer =
        carol.presses(
            Carol.path(change) + "/correct", FORM, Map.of("name", "", "waiting_time", "Long."));
    assertEquals(422, answer.statusCode());
    var page = World.read(answer);
    assertTrue(page.title().startsWith("Error: "));
    assertEquals("#name", page.expectFirst(".govuk-error-summary a").attr("href"));
    assertEquals("Long.", page.expectFirst("#waiting_time").wholeText().strip());
    assertEquals(Change.Stage.SENT, Proposals.again(world, change).stage());
  }
}
