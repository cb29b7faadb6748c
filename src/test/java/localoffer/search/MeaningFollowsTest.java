package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import localoffer.content.Contents;
import localoffer.listing.Listing;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import localoffer.search.document.Findables;
import localoffer.search.meaning.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be found by meaning follows the directory, as words do. */
class MeaningFollowsTest {

  @TempDir private Path folder;

  @Test
  void aListingIsKnownByMeaningUntilItIsWithdrawn() {
    try (TestSearch search = new TestSearch(folder.resolve("words"));
        Meaning meaning = Meaning.open(folder.resolve("meaning"));
        SearchIndex index = open(search, meaning)) {
      Listings listings =
          new Listings(search.store, new ProviderStore(search.database), index, TestSearch.CLOCK);
      Listing badge = listings.publishedBySlug("blue-badge").orElseThrow();
      String id = Findables.id(badge.id());
      index.awaitMeaning();
      assertEquals(List.of(id), known(meaning));
      long before = index.version();
      listings.withdraw(badge, "officer", null);
      index.awaitMeaning();
      assertEquals(List.of(), known(meaning));
      assertTrue(index.version() > before + 1, "words, and then meaning");
    }
  }

  private SearchIndex open(TestSearch search, Meaning meaning) {
    Knowledge knowledge = TestSearch.knowing(meaning);
    return SearchIndex.open(
        folder.resolve("both"), new BadgeAlone(search), knowledge, TestSearch.PATIENT);
  }

  private static List<String> known(Meaning meaning) {
    return List.copyOf(meaning.of("parking").orElseThrow().nearest(9).keySet());
  }

  /** The directory, of one listing, without any content. */
  private record BadgeAlone(TestSearch search) implements Sources {

    @Override
    public long eachPublished(Consumer<Listing> consumer) {
      return search.store.eachPublished(
          listing -> {
            if (listing.href().endsWith("/blue-badge")) {
              consumer.accept(listing);
            }
          });
    }

    @Override
    public long eachChangedSince(long change, Consumer<Listing> consumer) {
      return search.store.eachChangedSince(change, consumer);
    }

    @Override
    public Contents contents() {
      Contents whole = search.library.contents();
      return new Contents(
          whole.site(),
          whole.navigation(),
          whole.taxonomy(),
          Map.of(),
          Map.of(),
          whole.programme());
    }
  }
}
