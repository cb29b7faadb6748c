package localoffer.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import localoffer.World;
import localoffer.content.Library;
import localoffer.content.Navigation.Section;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SectionPageTest {

  private final World world = World.shared();

  @Test
  void aSectionShowsItsPagesInTheOrderOfTheNavigation() {
    try (Library library = Library.open(Path.of("content"))) {
      for (Section section : library.contents().navigation().sections()) {
        Document page = world.page(section.href());
        assertEquals(section.name(), page.expectFirst("h1").text());
        List<String> named =
            section.pages().stream().map(name -> section.href() + "/" + name).toList();
        List<String> shown = page.select("main .cards a").eachAttr("href");
        assertEquals(named, shown.subList(0, named.size()));
        assertEquals(shown.size(), shown.stream().distinct().count());
      }
    }
  }

  @Test
  void aSectionLeadsToServicesOnTheSameThings() {
    Document page = world.page("/care");
    assertNotNull(page.selectFirst("main a[href=/topics/short-breaks]"));
  }

  @Test
  void aPageThatStandsAloneHasTheSameKindOfAddress() {
    assertEquals("Contact us", world.page("/contact").expectFirst("h1").text());
    assertTrue(world.get("/nothing").statusCode() == 404);
  }
}
