package localoffer.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.Kept;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CheckedByPhonePageTest {

  private final World world = World.written();
  private final Kept kept = Kept.open(world);
  private final Desk desk = Desk.of(world, kept.now().slug());

  @Test
  void aCheckByPhoneCountsAndStandsInTheHistory() {
    assertTrue(desk.page("").text().contains("Not yet checked"), desk.page("").text());
    Document done = desk.next(desk.sends("/checked", Map.of("note", "Rang the office")));
    assertTrue(done.expectFirst("[role=status]").text().contains("checked today"));
    assertTrue(world.page(kept.now().href()).text().contains("November 2026"));
    assertTrue(desk.page("/history").text().contains("Why: Rang the office"));
    Document undone = desk.next(desk.sends(done, "/unchecked", Map.of()));
    assertTrue(undone.text().contains("taken back"), undone.text());
    assertTrue(desk.page("/history").text().contains("Taken back"));
  }

  @Test
  void itAsksHowAndOnlyOfWhatFamiliesSee() {
    assertEquals(422, desk.sends("/checked", Map.of("note", " ")).statusCode());
    assertEquals(
        403, world.post(desk.path("/checked"), Map.of(), "Cookie", desk.cookie()).statusCode());
    Document page = desk.page("/checked");
    kept.submit("pause", Map.of());
    assertEquals(
        desk.path(""), Kept.location(world.get(desk.path("/checked"), "Cookie", desk.cookie())));
    assertEquals(
        desk.path(""), Kept.location(desk.sends(page, "/checked", Map.of("note", "Rang"))));
  }
}
