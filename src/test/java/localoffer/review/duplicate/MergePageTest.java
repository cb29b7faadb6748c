package localoffer.review.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Officers;
import localoffer.Proposals;
import localoffer.World;
import localoffer.account.Role;
import localoffer.listing.change.Change;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MergePageTest {

  private final World world = World.open();
  private final String cookie = Officers.cookie(world, Role.EDITOR);
  private final Twins twins = Twins.in(world);

  @AfterEach
  void close() {
    world.close();
  }

  private Map<String, String> form(String keep) {
    return Map.of(
        "keep",
        keep,
        "versions",
        "1-1",
        "take-summary",
        "other",
        "take-waiting_time",
        "other",
        "take-name",
        "one");
  }

  @Test
  void twoBecomeOneFieldByField() {
    Document page = world.page(twins.path(), "Cookie", cookie);
    assertTrue(page.expectFirst("#other-waiting_time").hasAttr("checked"));
    assertTrue(page.expectFirst("#one-summary").hasAttr("checked"));
    HttpResponse<String> done = world.submit(twins.path(), form("one"), "Cookie", cookie);
    assertEquals(303, done.statusCode(), done.body());
    Document kept = world.page("/services/abilitynet");
    assertEquals("AbilityNet", kept.expectFirst("h1").text());
    assertTrue(kept.text().contains("Computers."), kept.text());
    assertTrue(kept.text().contains("Two weeks."), kept.text());
    HttpResponse<String> moved = world.get("/services/ability-net");
    assertEquals(301, moved.statusCode());
    assertEquals("/services/abilitynet", moved.headers().firstValue("Location").orElse(""));
    assertEquals(404, world.get(twins.path(), "Cookie", cookie).statusCode());
    String at = done.headers().firstValue("Location").orElseThrow();
    assertTrue(world.page(at, "Cookie", cookie).text().contains("They are one now: AbilityNet"));
  }

  @Test
  void theOtherAddressMayBeTheOneThatStays() {
    world.submit(twins.path(), form("other"), "Cookie", cookie);
    HttpResponse<String> moved = world.get("/services/abilitynet");
    assertEquals(301, moved.statusCode());
    assertEquals("/services/ability-net", moved.headers().firstValue("Location").orElse(""));
    assertEquals("AbilityNet", world.page("/services/ability-net").expectFirst("h1").text());
  }

  @Test
  void whatSomebodyChangedMeanwhileIsShownAndNothingIsWritten() {
    Map<String, String> old = Map.of("keep", "one", "versions", "1-0", "take-summary", "other");
    HttpResponse<String> answer = world.submit(twins.path(), old, "Cookie", cookie);
    assertEquals(409, answer.statusCode());
    assertTrue(World.read(answer).expectFirst("#other-summary").hasAttr("checked"));
    assertEquals(200, world.get("/services/ability-net").statusCode());
  }

  @Test
  void whatSomebodyIsWritingIsNotLost() {
    Change waiting = Proposals.sent(world, "ability-net", "Two weeks.", "Three weeks.");
    assertRefused("Decide first on the change of Ability Net");
    Proposals.takenBack(world, waiting);
    assertRefused("Somebody is writing a change of Ability Net");
    assertEquals(303, world.submit(twins.path(), form("other"), "Cookie", cookie).statusCode());
  }

  /** Neither of the two is changed: it is one transaction. */
  private void assertRefused(String because) {
    HttpResponse<String> answer = world.submit(twins.path(), form("one"), "Cookie", cookie);
    assertEquals(409, answer.statusCode());
    assertTrue(answer.body().contains(because), answer.body());
    assertEquals(1, world.listings().publishedBySlug("abilitynet").orElseThrow().version());
    assertEquals(200, world.get("/services/ability-net").statusCode());
  }

  @Test
  void aServiceIsNotMergedWithItself() {
    String same = DuplicatesPage.PATH + "/" + twins.one().id() + "/" + twins.one().id();
    assertEquals(404, world.get(same, "Cookie", cookie).statusCode());
  }
}
