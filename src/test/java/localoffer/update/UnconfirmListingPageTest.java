package localoffer.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import localoffer.Kept;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class UnconfirmListingPageTest {

  private final Kept kept = Kept.open(Kept.world());

  private HttpResponse<String> undo(Document confirmed) {
    return kept.send("unconfirm", confirmed, Map.of());
  }

  @Test
  void aCheckIsTakenBackAsIfItHadNotBeen() {
    kept.submit("confirm", Map.of());
    HttpResponse<String> undone = undo(kept.page("confirmed"));
    assertEquals(kept.at("confirm?undone=yes"), Kept.location(undone));
    assertTrue(kept.page("confirm?undone=yes").text().contains("taken back"));
    assertNull(kept.now().confirmedAt());
    assertNull(kept.now().reviewDue());
  }

  @Test
  void onceSomethingElseHappenedThereIsNoUndo() {
    kept.submit("confirm", Map.of());
    Document confirmed = kept.page("confirmed");
    kept.officerWrites("Other words.");
    assertFalse(kept.page("confirmed").html().contains("unconfirm"));
    long version = kept.now().version();
    assertEquals("/update", Kept.location(undo(confirmed)));
    assertEquals(version, kept.now().version());
  }

  @Test
  void aSecondPressDoesNothing() {
    kept.submit("confirm", Map.of());
    Document confirmed = kept.page("confirmed");
    undo(confirmed);
    long version = kept.now().version();
    assertEquals("/update", Kept.location(undo(confirmed)));
    assertEquals(version, kept.now().version());
    assertEquals(403, kept.forged("unconfirm"));
  }
}
