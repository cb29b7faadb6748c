package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexLifeTest {

  @TempDir Path folder;
  private TestSearch search;
  private Listings listings;

  @BeforeEach
  void open() {
    search = new TestSearch(folder);
    listings =
        new Listings(
            search.store, new ProviderStore(search.database), search.index, TestSearch.CLOCK);
  }

  @AfterEach
  void close() {
    search.close();
  }

  private void openAgain() {
    search.index.close();
    search.index =
        SearchIndex.open(
            folder,
            Sources.of(search.store, search.library),
            TestSearch.KNOWLEDGE,
            TestSearch.PATIENT);
  }

  private long respite() {
    search.index.awaitCaughtUp();
    return search.find("respite").total();
  }

  @Test
  void aWithdrawnListingIsGoneAtOnce() {
    Listing badge = listings.publishedBySlug("blue-badge").orElseThrow();
    assertTrue(search.hrefs("blue badge").contains(badge.href()));
    listings.withdraw(badge, "officer", null);
    assertFalse(search.hrefs("blue badge").contains(badge.href()));
  }

  @Test
  void aChangeMissedWhileClosedIsFoundAtTheNextStart() {
    search.index.close();
    Listing badge = listings.publishedBySlug("blue-badge").orElseThrow();
    new Listings(search.store, new ProviderStore(search.database), new Nobody(), TestSearch.CLOCK)
        .withdraw(badge, "officer", null);
    openAgain();
    search.index.awaitCaughtUp();
    assertFalse(search.hrefs("blue badge").contains(badge.href()));
  }

  @Test
  void aBuiltIndexAnswersFromTheFirstMoment() {
    openAgain();
    assertTrue(search.index.ready());
    assertFalse(search.hrefs("respite").isEmpty());
  }

  @Test
  void aMissingIndexIsBuiltAgain() throws IOException {
    long before = respite();
    search.index.close();
    for (Path file : files()) {
      Files.delete(file);
    }
    openAgain();
    assertEquals(before, respite());
  }

  @Test
  void anIndexDamagedInAnyFileIsBuiltAgain() throws IOException {
    long before = respite();
    for (int i = 0; i < files().size(); i++) {
      search.index.close();
      Path file = files().get(i);
      if (Files.size(file) > 0) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      }
      openAgain();
      assertEquals(before, respite(), file.toString());
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private record Nobody() implements localoffer.listing.PublicListings {
    @Override
    public void put(Listing listing) {}

    @Override
    public void remove(java.util.UUID id) {}
  }
}
