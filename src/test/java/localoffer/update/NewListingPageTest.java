package localoffer.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import org.junit.jupiter.api.Test;

class NewListingPageTest {

  private final World world = Kept.world();
  private final Kept kept = Kept.open(world);

  @Test
  void aNewServiceIsADraftThatFamiliesDoNotSee() {
    HttpResponse<String> answer = begin(Map.of("name", "Sunday walk", "summary", "We walk."));
    assertTrue(Kept.location(answer).matches("/update/listings/[0-9a-f-]{36}/edit"));
    String edit = Kept.location(answer);
    assertTrue(world.page(edit, "Cookie", kept.cookie()).text().contains("Nothing yet"));
    assertEquals(404, world.get("/services/sunday-walk").statusCode());
  }

  @Test
  void whatIsMissingIsToldAndTheRestKept() {
    HttpResponse<String> answer = begin(Map.of("name", "Sunday walk", "summary", " "));
    assertEquals(422, answer.statusCode());
    assertEquals("Sunday walk", World.read(answer).expectFirst("#name").val());
    assertEquals("#summary", World.read(answer).expectFirst(".govuk-error-summary a").attr("href"));
  }

  @Test
  void nobodyAddsToAnotherOrganisation() {
    HttpResponse<String> answer =
        begin(Map.of("name", "A", "summary", "B.", "provider", "abilitynet", "state", "published"));
    String edit = Kept.location(answer);
    String page = world.page("/update", "Cookie", kept.cookie()).html();
    assertTrue(page.contains(edit), "it is of one's own organisation");
  }

  private HttpResponse<String> begin(Map<String, String> form) {
    return world.submit("/update/new", form, "Cookie", kept.cookie());
  }
}
