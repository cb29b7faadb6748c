package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import localoffer.listing.Listing;
import localoffer.listing.view.Related;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedListingsTest {

  @TempDir static Path folder;
  private static TestSearch search;

  @BeforeAll
  static void open() {
    search = new TestSearch(folder);
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static List<Listing> published() {
    List<Listing> published = new ArrayList<>();
    search.store.eachPublished(published::add);
    return published;
  }

  private static Related to(String slug) {
    return new RelatedListings(search.index)
        .to(published().stream().filter(l -> l.slug().equals(slug)).findFirst().orElseThrow());
  }

  private static List<String> hrefs(List<Related.Next> all) {
    return all.stream().map(Related.Next::href).toList();
  }

  @Test
  void aServiceIsLikeThoseForTheSameNeedAndExplainedByItsPages() {
    Related related = to("british-dyslexia-association");
    assertTrue(hrefs(related.pages()).contains("/school/dyslexia"), related::toString);
    assertTrue(
        hrefs(to("autism-assessment-under-five").services())
            .contains("/services/autism-assessment-over-five"),
        () -> to("autism-assessment-under-five").toString());
  }

  @Test
  void noServiceIsLikeItselfAndNoneHasTooMany() {
    for (Listing listing : published()) {
      Related related = new RelatedListings(search.index).to(listing);
      assertFalse(hrefs(related.services()).contains(listing.href()), listing.slug());
      assertTrue(related.services().size() <= 4 && related.pages().size() <= 2, listing.slug());
      assertTrue(
          related.services().stream().allMatch(next -> next.href().startsWith("/services/")),
          related::toString);
    }
  }

  @Test
  void mostServicesHaveSomethingToReadNext() {
    long with =
        published().stream()
            .map(new RelatedListings(search.index)::to)
            .filter(related -> !related.services().isEmpty() && !related.pages().isEmpty())
            .count();
    assertTrue(with >= published().size() * 0.95, () -> "only " + with);
    assertEquals(4, to("blue-badge").services().size());
  }
}
