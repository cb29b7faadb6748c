package localoffer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The site answers to its own names only, each page at one address. */
class HostsTest {

  private static final SmallSite SITE = new SmallSite("https://offer.example", 1_000_000);

  @AfterAll
  static void close() {
    SITE.close();
  }

  @Test
  void itsOwnNamesAreAnswered() throws IOException {
    assertEquals(200, status("GET /page HTTP/1.1\nHost: offer.example\n\n"));
    assertEquals(200, status("GET /page HTTP/1.1\nHost: OFFER.EXAMPLE:443\n\n"));
    assertEquals(200, status("GET /page HTTP/1.1\nHost: 127.0.0.1:8080\n\n"));
    assertEquals(200, status("GET http://offer.example/page HTTP/1.1\nHost: offer.example\n\n"));
  }

  @Test
  void otherNamesAreRefused() throws IOException {
    assertEquals(421, status("GET /page HTTP/1.1\nHost: evil.example\n\n"));
    assertEquals(421, status("GET /page HTTP/1.1\nHost: offer.example.evil.example\n\n"));
    assertEquals(421, status("POST /form HTTP/1.1\nHost: evil.example\nContent-Length: 0\n\n"));
    assertEquals(421, status("GET http://evil.example/page HTTP/1.1\nHost: evil.example\n\n"));
  }

  @Test
  void twoNamesOrNoneAreRefused() throws IOException {
    assertEquals(400, status("GET http://evil.example/page HTTP/1.1\nHost: offer.example\n\n"));
    assertEquals(400, status("GET /page HTTP/1.1\nHost: offer.example\nHost: evil.example\n\n"));
    assertEquals(400, status("GET /page HTTP/1.1\n\n"));
    assertEquals(421, status("GET /page HTTP/1.0\n\n"));
  }

  @Test
  void balancersAskHowItIsByAnyName() throws IOException {
    assertEquals(200, status("GET /livez HTTP/1.1\nHost: 10.0.0.7\n\n"));
    assertEquals(200, status("GET /readyz HTTP/1.0\n\n"));
  }

  @Test
  void aSlashTooManyIsSentToTheOneAddress() {
    assertEquals("/page?a=b%20c", location("/page/?a=b%20c"));
    assertEquals("/page", location("/page///"));
    assertEquals(404, SITE.get("/page/x").statusCode());
  }

  @Test
  void noRedirectLeavesTheSite() throws IOException {
    for (String path : new String[] {"//evil.example/", "/\\evil.example/", "///evil.example//"}) {
      String answer = SITE.raw("GET " + path + " HTTP/1.1\nHost: offer.example\n\n");
      assertTrue(
          answer.startsWith("HTTP/1.1 400") || answer.contains("\r\nLocation: /evil.example\r\n"),
          answer);
    }
  }

  private static String location(String path) {
    var answer = SITE.get(path);
    assertEquals(301, answer.statusCode());
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static int status(String request) throws IOException {
    return Integer.parseInt(SITE.raw(request).split(" ", 3)[1]);
  }
}
