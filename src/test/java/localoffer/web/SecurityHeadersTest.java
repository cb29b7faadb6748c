package localoffer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every answer tells the browser what to refuse, whoever made the answer. */
class SecurityHeadersTest {

  private static final SmallSite SITE = new SmallSite();
  private static final List<String> ALWAYS =
      List.of(
          "Content-Security-Policy: default-src 'none';",
          "X-Content-Type-Options: nosniff",
          "Referrer-Policy: ",
          "Permissions-Policy: ",
          "Cross-Origin-Opener-Policy: same-origin",
          "Cross-Origin-Resource-Policy: same-origin");

  @AfterAll
  static void close() {
    SITE.close();
  }

  @Test
  void pagesFilesAndHealthCarryThem() throws IOException {
    expect(200, "GET /page HTTP/1.1\nHost: localhost\n\n");
    expect(200, "HEAD /page HTTP/1.1\nHost: localhost\n\n");
    expect(200, "GET /livez HTTP/1.1\nHost: localhost\n\n");
    expect(200, "GET " + Assets.load().address("site.css") + " HTTP/1.1\nHost: localhost\n\n");
  }

  @Test
  void notModifiedCarriesThem() throws IOException {
    expect(304, "GET /page HTTP/1.1\nHost: localhost\nIf-None-Match: *\n\n");
  }

  @Test
  void redirectsCarryThem() throws IOException {
    expect(301, "GET /page/ HTTP/1.1\nHost: localhost\n\n");
  }

  @Test
  void refusalsCarryThem() throws IOException {
    expect(404, "GET /nowhere HTTP/1.1\nHost: localhost\n\n");
    expect(404, "GET /static/nothing.css HTTP/1.1\nHost: localhost\n\n");
    expect(405, "DELETE /page HTTP/1.1\nHost: localhost\n\n");
    expect(421, "GET /page HTTP/1.1\nHost: evil.example\n\n");
  }

  @Test
  void whatJettyRefusesByItselfCarriesThem() throws IOException {
    expect(400, "GET /page HTTP/1.1\n\n");
    expect(400, "GET /%00 HTTP/1.1\nHost: localhost\n\n");
    expect(431, "GET /page HTTP/1.1\nHost: localhost\nX: " + "x".repeat(20_000) + "\n\n");
    expect(414, "GET /" + "x".repeat(20_000) + " HTTP/1.1\nHost: localhost\n\n");
    expect(505, "GET /page HTTP/3.0\nHost: localhost\n\n");
  }

  @Test
  void failuresCarryThem() throws IOException {
    expect(500, "GET /boom HTTP/1.1\nHost: localhost\n\n");
  }

  @Test
  void anHttpsSiteAsksToBeReachedByHttpsOnly() {
    try (SmallSite https = new SmallSite("https://offer.example", 1_000_000)) {
      String hsts =
          https.get("/page").headers().firstValue("Strict-Transport-Security").orElseThrow();
      assertTrue(hsts.startsWith("max-age=31536000"));
    }
    assertFalse(SITE.get("/page").headers().map().containsKey("strict-transport-security"));
  }

  private static void expect(int status, String request) throws IOException {
    String answer = SITE.raw(request);
    assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
    String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
    for (String header : ALWAYS) {
      assertEquals(2, (head + " ").split("\r\n" + header, -1).length, header + " once in\n" + head);
    }
    assertTrue(head.contains("Cache-Control: "), head);
    assertFalse(answer.contains("Server: "), head);
    assertFalse(answer.contains("\tat ") || answer.contains("Exception"), answer);
  }
}
