package localoffer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How answers are packed, kept and asked for again. */
class AnswersTest {

  private static final SmallSite SITE = new SmallSite();

  @AfterAll
  static void close() {
    SITE.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "gzip, deflate, br, zstd | br",
        "gzip, deflate | gzip",
        "br;q=0, gzip;q=0.5 | gzip",
        "BR | br",
        "* | br",
        "*;q=0 | -",
        "*, br;q=0.000 | gzip",
        "gzip;q=0.0 | -",
        "gzip;q=nonsense | -",
        "brown, xgzip | -",
        "identity | -"
      })
  void anAnswerIsPackedAsTheBrowserPrefers(String accepted, String coding) {
    HttpResponse<String> answer = SITE.get("/page", "Accept-Encoding", accepted);
    assertEquals(coding, answer.headers().firstValue("Content-Encoding").orElse(null));
    assertTrue(header(answer, "Vary").contains("Accept-Encoding"));
  }

  @Test
  void headIsGetWithoutTheBody() {
    for (String path :
        new String[] {"/page", "/livez", "/nowhere", Assets.load().address("site.css")}) {
      HttpResponse<String> get = SITE.get(path);
      HttpResponse<String> head =
          SITE.send(SITE.request(path).method("HEAD", BodyPublishers.noBody()));
      assertEquals(get.statusCode(), head.statusCode(), path);
      assertEquals("", head.body());
      for (String name : new String[] {"Content-Type", "Content-Length", "Cache-Control"}) {
        assertEquals(header(get, name), header(head, name), path + " " + name);
      }
    }
  }

  @Test
  void aPageHeldAlreadyIsNotSentAgain() {
    String tag = header(SITE.get("/page", "Accept-Encoding", "br"), "ETag");
    for (String held : new String[] {tag, "W/" + tag, "\"other\", " + tag}) {
      HttpResponse<String> again =
          SITE.get("/page", "Accept-Encoding", "br", "If-None-Match", held);
      assertEquals(304, again.statusCode(), held);
      assertEquals("", again.body());
      assertEquals(tag, header(again, "ETag"));
    }
  }

  @Test
  void aPageHeldInAnotherFormIsSent() {
    String packed = header(SITE.get("/page", "Accept-Encoding", "br"), "ETag");
    assertNotEquals(packed, header(SITE.get("/page"), "ETag"));
    assertEquals(200, SITE.get("/page", "If-None-Match", packed).statusCode());
  }

  @Test
  void browsersAskAboutPagesAndKeepFiles() {
    assertEquals("private, no-cache", header(SITE.get("/page"), "Cache-Control"));
    assertEquals("Accept-Encoding, Cookie", header(SITE.get("/page"), "Vary"));
    HttpResponse<String> file = SITE.get(Assets.load().address("site.css"));
    assertEquals("public, max-age=31536000, immutable", header(file, "Cache-Control"));
    assertEquals("Accept-Encoding", header(file, "Vary"));
  }

  @Test
  void errorsAreNeverKept() {
    HttpResponse<String> lost = SITE.get("/nowhere", "If-None-Match", "*");
    assertEquals(404, lost.statusCode());
    assertEquals("no-store", header(lost, "Cache-Control"));
    assertFalse(lost.headers().firstValue("ETag").isPresent());
  }

  @Test
  void aReadingPageTakesNoForm() {
    HttpResponse<String> answer = SITE.post("/page", "words=x");
    assertEquals(405, answer.statusCode());
    assertTrue(header(answer, "Allow").contains("GET"));
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
