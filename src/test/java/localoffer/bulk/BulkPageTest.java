package localoffer.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.Providers;
import localoffer.World;
import org.junit.jupiter.api.Test;

class BulkPageTest {

  private final World world = World.shared();
  private final Sending amira = new Sending(world, BulkPage.PATH, Providers.amira(world));

  @Test
  void aMemberTakesTheirOwnServicesAwayAndNoOthers() {
    assertTrue(amira.page(BulkPage.PATH).text().contains("Download your service (CSV"));
    String file = amira.download("");
    assertEquals(2, file.lines().count(), file);
    assertTrue(file.contains(",AbilityNet,published,/services/abilitynet,"), file);
    assertFalse(file.contains("Take away"), file);
  }

  @Test
  void aFileThatIsNoneIsRefusedWithAReason() {
    assertEquals(422, amira.upload("").statusCode());
    assertEquals(422, amira.upload("x").statusCode());
    assertEquals(403, amira.upload("", "Id,Version\n").statusCode());
  }
}
