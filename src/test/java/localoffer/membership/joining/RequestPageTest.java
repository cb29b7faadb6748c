package localoffer.membership.joining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Mailbox;
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
    String receipt =
        Mailbox.last(world, page.text().replaceAll(".*?(dee\\d+@example.org).*", "$1"));
    assertTrue(receipt.contains("We have your request LO-"), receipt);
    assertTrue(receipt.contains("?to=" + request), receipt);
    assertEquals(404, world.get(request, "Cookie", Providers.amira(world)).statusCode());
    assertEquals(404, world.get("/update/requests/x", "Cookie", cookie).statusCode());
  }
}
