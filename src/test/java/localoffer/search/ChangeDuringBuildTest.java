package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.listing.Examples;
import localoffer.listing.Listing;
import localoffer.listing.ListingStore;
import localoffer.listing.Listings;
import localoffer.listing.ProviderStore;
import localoffer.listing.starter.StarterDirectory;
import localoffer.search.document.Findables;
import localoffer.search.meaning.Likely;
import localoffer.search.meaning.Meaning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an officer changes while everything is built again does not wait for the end of that. */
@Timeout(120)
class ChangeDuringBuildTest {

  private static final List<String> ASKED = List.of("blue badge", "respite", "autism", "speech");

  @TempDir private Path folder;
  private final Library library = Library.open(Path.of("content"));
  private Database database;
  private Meaning meaning;
  private Paused sources;
  private SearchIndex index;
  private Listings listings;

  @BeforeEach
  void open() {
    database = Database.open(folder.resolve("directory.sqlite"));
    ListingStore store = new ListingStore(database);
    StarterDirectory.read(Path.of("content"), library.contents().taxonomy(), TestSearch.CLOCK)
        .loadInto(store);
    meaning = Meaning.open(folder.resolve("meaning"));
    sources = new Paused(store, library.contents());
    index =
        SearchIndex.open(
            folder.resolve("index"), sources, TestSearch.knowing(meaning), TestSearch.PATIENT);
    index.awaitMeaning();
    listings = new Listings(store, new ProviderStore(database), index, TestSearch.CLOCK);
  }

  @AfterEach
  void close() {
    sources.goOn();
    index.close();
    database.close();
    library.close();
  }

  @Test
  void isFoundByWordsAndByMeaningBeforeTheBuildIsDone() throws Exception {
    Future<?> building = rebuildAndPause();
    Listing badge = listings.publishedBySlug("blue-badge").orElseThrow();
    Listing renamed =
        listings.update(badge, Examples.about("Zebra parking", "things-to-do"), "officer", null);
    until(() -> hrefs("zebra").equals(List.of(renamed.href())));
    String id = Findables.id(badge.id());
    until(() -> "Zebra parking".equals(nearest("parking", id)));
    assertFalse(building.isDone(), "all this while it is built");
    sources.goOn();
    building.get();
    assertEquals(List.of(renamed.href()), hrefs("zebra"), "what was read before is not put back");
    index.awaitMeaning();
    assertEquals("Zebra parking", nearest("parking", id));
  }

  @Test
  void noSearchFailsMeanwhileAndTheAnswersAreTheSameAfterwards() throws Exception {
    List<List<String>> before = answers();
    Future<?> building = rebuildAndPause();
    assertEquals(before, answers());
    sources.goOn();
    while (!building.isDone()) {
      assertEquals(before.size(), answers().size());
    }
    index.awaitMeaning();
    assertEquals(before, answers());
  }

  private Future<?> rebuildAndPause() throws InterruptedException {
    sources.pause();
    Future<?> building = index.rebuild();
    sources.awaitPause();
    return building;
  }

  /** The test's own time limit is the only one. */
  private static void until(BooleanSupplier seen) throws InterruptedException {
    while (!seen.getAsBoolean()) {
      Thread.sleep(5);
    }
  }

  private @Nullable String nearest(String text, String id) {
    Likely likely = meaning.of(text).orElseThrow().of(List.of(id)).get(id);
    return likely == null ? null : likely.passage().title();
  }

  private List<List<String>> answers() {
    return ASKED.stream().map(this::hrefs).toList();
  }

  private List<String> hrefs(String text) {
    return index.search(TestSearch.query("q", text)).orElseThrow().found().stream()
        .map(found -> found.shown().href())
        .toList();
  }

  /** Some of the real directory; while it is paused, the same is handed over again and again. */
  private static final class Paused implements Sources {

    private static final int SOME = 8;
    private static final String HELD_BACK = "/blue-badge";

    private final ListingStore store;
    private final Contents whole;
    private final CountDownLatch reached = new CountDownLatch(1);
    private volatile boolean paused;

    Paused(ListingStore store, Contents whole) {
      this.store = store;
      this.whole = whole;
    }

    void pause() {
      paused = true;
    }

    void awaitPause() throws InterruptedException {
      reached.await();
    }

    void goOn() {
      paused = false;
    }

    @Override
    public long eachPublished(Consumer<Listing> consumer) {
      List<Listing> last = new ArrayList<>();
      int[] number = new int[1];
      long change =
          store.eachPublished(
              listing -> {
                if (listing.href().endsWith(HELD_BACK)) {
                  last.add(listing);
                } else if (number[0]++ < SOME) {
                  hand(listing, consumer);
                }
              });
      last.forEach(consumer);
      return change;
    }

    private void hand(Listing listing, Consumer<Listing> consumer) {
      consumer.accept(listing);
      while (paused) {
        reached.countDown();
        consumer.accept(listing);
      }
    }

    @Override
    public long eachChangedSince(long change, Consumer<Listing> consumer) {
      return store.eachChangedSince(change, consumer);
    }

    @Override
    public Contents contents() {
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
