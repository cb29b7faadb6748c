package localoffer.account.signin;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import localoffer.World;
import org.junit.jupiter.api.Test;

class CheckMailPageTest {

  @Test
  void withoutAMailServerItSaysWhereMailsAre() {
    String folder = World.shared().folder().resolve("data").resolve("outbox").toString();
    assertTrue(World.shared().page(CheckMailPage.PATH).text().contains(folder));
  }

  @Test
  void withAMailServerItSaysNothingOfFiles() {
    try (World world = World.open(Map.of("LOCAL_OFFER_SMTP", "smtp://127.0.0.1:9"))) {
      assertFalse(world.page(CheckMailPage.PATH).text().contains("outbox"));
    }
  }
}
