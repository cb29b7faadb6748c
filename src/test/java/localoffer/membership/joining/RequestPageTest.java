package localoffer.membership.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Providers;
import localoffer.Requested;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RequestPageTest {

  private final World world = World.shared();

  @Test
  void whoSentItGetsAReferenceAndWhatHappensNext() {
    String cookie = Providers.newcomer(world);
    String request = Requested.sent(world, "/update/claim/scope", cookie);
    Document page = world.page(request, "Cookie", cookie);
    assertTrue(page.text().matches(".*LO-[2-9A-Z]{4}-[2-9A-Z]{2}.*"), page.text());
    assertTrue(page.text().contains("What happens next"));
    assertEquals(404, world.get(request, "Cookie", Providers.amira(world)).statusCode());
    assertEquals(404, world.get("/update/requests/x", "Cookie", cookie).statusCode());
  }
}
