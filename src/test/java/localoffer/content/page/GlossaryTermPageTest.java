package localoffer.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import localoffer.World;
import localoffer.content.GlossaryTerm;
import localoffer.content.Library;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GlossaryTermPageTest {

  private final World world = World.shared();

  @Test
  void everyWordHasAPageThatSaysWhatItMeans() {
    try (Library library = Library.open(Path.of("content"))) {
      for (GlossaryTerm term : library.contents().glossary()) {
        Document page = world.page(term.href());
        assertTrue(page.expectFirst("h1").text().startsWith(term.term()));
        assertTrue(page.expectFirst("main").text().contains(term.means().strip()), term.id());
      }
    }
  }

  @Test
  void aWordSaysItsShortFormItsOtherNamesAndWhereToReadMore() {
    Document page = world.page("/glossary/education-health-and-care-plan");
    assertEquals("Education, health and care plan (EHCP)", page.expectFirst("h1").text());
    assertTrue(page.text().contains("EHC plan"));
    assertTrue(page.text().contains("A plan that says what help your child must have."));
    assertTrue(
        page.expectFirst("main a[href=/ehc-plans/getting-a-plan]").text().startsWith("Read more"));
  }

  @Test
  void anUnknownWordIsNotFound() {
    assertEquals(404, world.get("/glossary/nothing").statusCode());
  }
}
