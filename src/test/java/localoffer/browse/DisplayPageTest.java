package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DisplayPageTest {

  private final World world = World.shared();

  @Test
  void noPageSetsACookieBeforeSomebodyChooses() {
    for (String path : new String[] {"/", "/display", "/search?q=autism", "/contact"}) {
      assertTrue(world.get(path).headers().firstValue("Set-Cookie").isEmpty(), path);
    }
  }

  @Test
  void aChoiceIsKeptInOneCookieAndAppliedByTheServer() {
    HttpResponse<String> saved =
        world.submit("/display", Map.of("text", "large", "colours", "dark", "font", "usual"));
    assertEquals(303, saved.statusCode());
    assertEquals("display=text-large.colours-dark", cookie(saved));
    Document page = world.page("/contact", "Cookie", cookie(saved));
    assertEquals("text-large colours-dark", page.expectFirst("html").className());
    assertEquals(
        "dark",
        world
            .page("/display", "Cookie", cookie(saved))
            .expectFirst("input[name=colours][checked]")
            .val());
  }

  @Test
  void putItBackTakesTheCookieAway() {
    HttpResponse<String> reset = world.submit("/display", Map.of("text", "large", "reset", "yes"));
    assertTrue(header(reset).contains("Expires=Thu, 01 Jan 1970"), header(reset));
  }

  @Test
  void whatIsNotOnOfferIsNotTaken() {
    HttpResponse<String> saved =
        world.submit("/display", Map.of("text", "\"><script>", "colours", "calm"));
    assertEquals("display=colours-calm", cookie(saved));
    Document page = world.page("/", "Cookie", "display=text-<b>.colours-calm.nonsense");
    assertEquals("colours-calm", page.expectFirst("html").className());
  }

  @Test
  void theCookieGoesOnlyByHttpsWhereFamiliesComeByHttps() {
    Map<String, String> https = Map.of("LOCAL_OFFER_BASE_URL", "https://offer.example");
    try (World behindProxy = World.open(https)) {
      String set = header(behindProxy.submit("/display", Map.of("text", "large")));
      assertTrue(set.contains("; Secure"), set);
    }
    assertFalse(header(world.submit("/display", Map.of("text", "large"))).contains("Secure"));
  }

  @Test
  void aFormWithoutOurTokenIsRefused() {
    assertEquals(403, world.post("/display", Map.of("text", "large")).statusCode());
  }

  private static String header(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElseThrow();
  }

  private static String cookie(HttpResponse<String> answer) {
    return header(answer).split(";", 2)[0];
  }
}
