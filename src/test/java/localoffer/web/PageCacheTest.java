package localoffer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page is made once, and again as soon as it would be another. */
class PageCacheTest {

  private static final int ROOM = 100_000;

  private final SmallSite site = new SmallSite("http://localhost:8080", ROOM);

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aPageIsMadeOnceForAll() {
    String first = site.get("/page").body();
    assertEquals(first, site.get("/page", "User-Agent", "another").body());
    assertEquals(1, site.made.get());
  }

  @Test
  void aChangeShowsAtOnce() {
    site.get("/page");
    site.version.set("2");
    site.get("/page");
    assertEquals(2, site.made.get());
  }

  @Test
  void eachWayOfLookingHasItsOwn() {
    String usual = site.get("/page").body();
    String dark = site.get("/page", "Cookie", "display=colours-dark").body();
    assertTrue(dark.contains("colours-dark") && !usual.contains("colours-dark"));
    assertEquals(2, site.made.get());
    site.get("/page", "Cookie", "display=colours-dark.nonsense-1");
    assertEquals(2, site.made.get());
  }

  @Test
  void eachQuestionHasItsOwn() {
    site.get("/page?q=one");
    site.get("/page?q=two");
    assertEquals(2, site.made.get());
  }

  @Test
  void headIsAnsweredFromTheSamePage() {
    site.get("/page");
    site.send(site.request("/page").method("HEAD", BodyPublishers.noBody()));
    assertEquals(1, site.made.get());
  }

  @Test
  void eachAnswerToAPersonIsHeardOf() {
    site.get("/page", "User-Agent", "Mozilla/5.0 Chrome");
    site.get("/page", "User-Agent", "Mozilla/5.0 Firefox");
    site.get("/page", "User-Agent", "Mozilla/5.0 (compatible; Examplebot/2.1)");
    site.get("/page?q=another", "User-Agent", "Examplespider");
    assertEquals(2, site.answered.get());
  }

  @Test
  void errorsAndFormsAreNotKept() {
    site.get("/nowhere");
    site.get("/boom");
    site.post("/form", "words=x");
    assertEquals(0, site.cache().bytes());
  }

  @Test
  void manyQuestionsDoNotFillTheMemory() {
    for (int i = 0; i < 60; i++) {
      site.get("/page?q=" + i);
    }
    long bytes = site.cache().bytes();
    assertTrue(bytes > ROOM / 2 && bytes <= ROOM, () -> "holds " + bytes);
    site.get("/page?q=59");
    assertEquals(60, site.made.get());
    site.get("/page?q=0");
    assertEquals(61, site.made.get());
  }

  @Test
  void endlessAddressesAreNotKept() {
    site.get("/page?q=" + "x".repeat(400));
    assertEquals(0, site.cache().bytes());
  }
}
