package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.World;
import org.junit.jupiter.api.Test;

class ProviderPageTest {

  @Test
  void aProviderShowsEverythingItOffers() {
    var page = World.shared().page("/providers/city-of-wolverhampton-council");
    assertEquals("City of Wolverhampton Council", page.expectFirst("h1").text());
    assertTrue(page.select("main a[href=/services/outreach-service]").size() == 1);
  }

  @Test
  void aProviderThatIsNotThereIsNotFound() {
    assertEquals(404, World.shared().get("/providers/nobody").statusCode());
  }
}
