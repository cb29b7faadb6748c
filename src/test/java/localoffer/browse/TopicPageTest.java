package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import localoffer.World;
import org.junit.jupiter.api.Test;

class TopicPageTest {

  @Test
  void aTopicShowsItsGuidesBeforeItsServices() {
    var links =
        World.shared()
            .page("/topics/short-breaks")
            .select("main a[href^=/care/], main a[href^=/services/]")
            .eachAttr("href");
    int guide = links.indexOf("/care/short-breaks");
    int service = links.indexOf("/services/short-breaks");
    assertTrue(guide >= 0 && guide < service, links.toString());
  }

  @Test
  void aTopicThatIsNotThereIsNotFound() {
    assertEquals(404, World.shared().get("/topics/nothing").statusCode());
  }
}
