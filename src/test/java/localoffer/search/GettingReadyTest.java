package localoffer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import localoffer.NothingTold;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.database.Database;
import localoffer.feedback.giving.Asking;
import localoffer.listing.Listing;
import localoffer.search.counting.SearchDayStore;
import localoffer.search.counting.SearchDays;
import localoffer.web.Assets;
import localoffer.web.Csrf;
import localoffer.web.Health;
import localoffer.web.Html;
import localoffer.web.PageCache;
import localoffer.web.Server;
import localoffer.web.Templates;
import localoffer.web.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A family that searches while the first index is still being built. */
class GettingReadyTest {

  @TempDir Path folder;
  private final CountDownLatch built = new CountDownLatch(1);
  private final Library library = Library.open(Path.of("content"));
  private final Database database = Database.inMemory();
  private final SearchDays days = SearchDays.in(new SearchDayStore(database), TestSearch.CLOCK);
  private SearchIndex index;
  private Server server;

  @BeforeEach
  void open() {
    index = SearchIndex.open(folder, new Slow(), TestSearch.KNOWLEDGE, TestSearch.PATIENT);
    Assets assets = Assets.load();
    Contents contents = library.contents();
    Map<String, Object> everywhere =
        Map.of(
            "site",
            contents.site(),
            "navigation",
            contents.navigation(),
            "asking",
            new Asking(new Csrf(new byte[32], "http://localhost", TestSearch.CLOCK)),
            "youSaid",
            new NothingTold());
    PageCache cache = new PageCache(() -> String.valueOf(index.version()));
    Html html =
        new Html(new Templates(assets), "http://localhost", () -> everywhere, cache, Views.NONE);
    SearchPage page = new SearchPage(html, library, index, days, TestSearch.CLOCK);
    Health health = new Health(index::ready);
    server =
        new Server(
            "http://localhost",
            new Server.Parts(assets, cache, html, health),
            routes -> {
              routes.get(SearchPage.PATH, page::show);
              routes.get(SearchJsonPage.PATH, new SearchJsonPage(index, ctx -> false)::show);
            });
    server.start(0);
  }

  @AfterEach
  void close() {
    built.countDown();
    server.stop();
    index.close();
    days.close();
    database.close();
    library.close();
  }

  @Test
  void isToldToTryAgainAndGetsAnswersAsSoonAsThereAreAny() throws Exception {
    HttpResponse<String> early = get("/search?q=autism");
    assertEquals(503, early.statusCode());
    assertTrue(early.headers().firstValue("Retry-After").isPresent());
    assertTrue(early.body().contains("Search is getting ready"), early.body());
    assertTrue(early.body().contains("value=\"autism\""), "what was typed stays");
    assertEquals(503, get("/search.json?q=autism").statusCode());
    assertEquals(503, get("/readyz").statusCode());
    built.countDown();
    index.awaitCaughtUp();
    HttpResponse<String> later = get("/search?q=autism");
    assertEquals(200, later.statusCode());
    assertTrue(later.body().contains("Results for"), later.body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + server.port() + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }

  /** No listings, and none of them before it is time. */
  private final class Slow implements Sources {

    @Override
    public long eachPublished(Consumer<Listing> consumer) {
      try {
        built.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return 0;
    }

    @Override
    public long eachChangedSince(long change, Consumer<Listing> consumer) {
      return change;
    }

    @Override
    public Contents contents() {
      return library.contents();
    }
  }
}
