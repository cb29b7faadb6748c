package localoffer.review.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.World;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RestoreVersionPageTest {

  private static final String RESTORE = "/versions/1/restore";

  private final World world = World.written();
  private final Desk desk = Desk.of(world, "annual-health-check");

  @Test
  void anOldVersionIsBeforeFamiliesAgainAndCanBeUndone() {
    String old = desk.listing().details().name();
    desk.renamed("Qwyzzle");
    assertTrue(desk.page(RESTORE).expectFirst(".differences ins").text().contains(old));
    Document done = desk.next(desk.sends(RESTORE, Map.of()));
    assertEquals(old, world.page("/services/annual-health-check").expectFirst("h1").text());
    assertTrue(world.page("/search?q=qwyzzle").select("h3 a[href$=annual-health-check]").isEmpty());
    assertEquals(
        desk.path("/versions/2/restore"), done.expectFirst("[role=status] a").attr("href"));
    assertEquals(3, desk.listing().version());
  }

  @Test
  void whatChangedAfterThePageWasOpenedIsNotOverwritten() {
    Desk other = Desk.of(world, "all-age-autism-pathway");
    other.renamed("Before");
    Document open = other.page(RESTORE);
    long version = other.renamed("Meanwhile").version();
    assertEquals(409, other.sends(open, RESTORE, Map.of()).statusCode());
    assertEquals(version, other.listing().version());
  }

  @Test
  void aVersionThatIsNotThereIsNotFound() {
    assertEquals(
        404, world.get(desk.path("/versions/99/restore"), "Cookie", desk.cookie()).statusCode());
  }
}
