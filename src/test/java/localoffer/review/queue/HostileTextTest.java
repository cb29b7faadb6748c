package localoffer.review.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import localoffer.Payloads;
import localoffer.Proposals;
import localoffer.World;
import localoffer.listing.Listing;
import localoffer.listing.change.Change;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a provider types is shown as words, whatever it looks like. */
class HostileTextTest {

  private static final String HARM =
      "main script, main iframe, main img[src=x], main svg, main base, main [onerror],"
          + " main [onload], main [onfocus], main [autofocus], main [srcdoc],"
          + " main [href^=javascript], main [src^=data], [action*=evil], [formaction]";

  private final List<String> wrong = new ArrayList<>();

  @Test
  void everyPayloadInEveryFieldIsTextOnEveryPageOfOfficersAndFamilies() {
    try (World world = World.open()) {
      Carol carol = Carol.in(world);
      for (String payload : Payloads.ALL) {
        Change change = Proposals.sent(world, "blue-badge", it -> Payloads.in(it, payload));
        String path = Carol.path(change);
        look(payload, carol.page(ReviewQueuePage.PATH));
        look(payload, carol.claims(change).page(path));
        look(payload, carol.page(path + "/correct"));
        look(payload, carol.page(path + "/reject"));
        var approved = carol.presses(path, "form[action$=/approve]", Map.of());
        assertEquals(303, approved.statusCode());
        look(payload, world.page("/services/blue-badge"));
        Listing now = world.listings().shownBySlug("blue-badge").orElseThrow();
        String listing = "/staff/listings/" + now.id();
        look(payload, carol.page(listing));
        look(payload, carol.page(listing + "/history?from=1&to=" + now.version()));
        look(payload, carol.page(listing + "/versions/1/restore"));
      }
      assertEquals(List.of(), wrong);
      assertTrue(world.page("/services/blue-badge").expectFirst("h1").text().contains("<form"));
    }
  }

  private void look(String payload, Document page) {
    page.select(HARM).forEach(found -> wrong.add(page.location() + " " + found));
    String word = payload.substring(0, payload.indexOf(' '));
    String shown = payload.substring(payload.indexOf(' ') + 1);
    boolean says =
        page.select("main").text().contains(word + " " + shown)
            || page.select("main [value]").eachAttr("value").stream().anyMatch(payload::equals);
    if (!says) {
      wrong.add(page.location() + " does not say " + payload);
    }
  }
}
