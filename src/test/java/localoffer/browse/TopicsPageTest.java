package localoffer.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import localoffer.World;
import localoffer.content.Taxonomy;
import localoffer.content.Term;
import org.junit.jupiter.api.Test;

class TopicsPageTest {

  @Test
  void everyTopicLeadsToItsPage() {
    var page = World.shared().page("/topics");
    for (Term topic : Taxonomy.read(Path.of("content")).topics().all()) {
      String href = "/topics/" + topic.id();
      assertTrue(page.select("main a[href=" + href + "]").size() == 1, href);
      assertEquals(200, World.shared().get(href).statusCode(), href);
    }
  }
}
