package localoffer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much and how long one may ask, and how the server takes its leave. */
class LimitsTest {

  private static final String FORM =
      """
      POST /form HTTP/1.1
      Host: localhost
      Content-Length: 100
      Content-Type: application/x-www-form-urlencoded

      """;

  private final SmallSite site = new SmallSite();
  private final int port = site.port();

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aFormThatIsTooLargeIsRefused() {
    assertEquals(200, site.post("/form", "words=" + "x".repeat(200_000)).statusCode());
    assertEquals(413, site.post("/form", "words=" + "x".repeat(300_000)).statusCode());
  }

  @Test
  void aFormThatHidesItsSizeIsRefusedToo() throws IOException {
    String chunk = "8000\n" + "x".repeat(0x8000) + "\n";
    String answer =
        site.raw(
            "POST /form HTTP/1.1\nHost: localhost\nTransfer-Encoding: chunked\n"
                + "Content-Type: application/x-www-form-urlencoded\n\n"
                + chunk.repeat(10)
                + "0\n\n");
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
  }

  @Test
  void aRequestOfTwoMindsAboutItsSizeIsRefused() throws IOException {
    String answer =
        site.raw(
            """
            POST /form HTTP/1.1
            Host: localhost
            Transfer-Encoding: chunked
            Content-Length: 3

            0

            """);
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
  }

  @Test
  void aFormThatNeverArrivesIsCutShort() throws IOException {
    try (Socket socket = site.connect()) {
      SmallSite.write(socket, FORM + "words=he");
      CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> read(socket));
      while (!answer.isDone()) {
        drip(socket);
      }
      assertTrue(answer.join().startsWith("HTTP/1.1 408"), answer.join());
      assertFalse(answer.join().contains("Exception"), answer.join());
    }
  }

  @Test
  void whoeverIsBeingAnsweredIsAnsweredBeforeTheEnd() throws Exception {
    try (Socket slow = site.connect()) {
      SmallSite.write(slow, FORM + "words=he");
      site.reading.await();
      site.health.leave();
      assertEquals(503, site.get("/readyz").statusCode());
      assertEquals(200, site.get("/livez").statusCode());
      CompletableFuture<Void> stop = CompletableFuture.runAsync(site::close);
      while (takesNewcomers()) {
        Thread.onSpinWait();
      }
      assertFalse(stop.isDone());
      SmallSite.write(slow, "llo" + "!".repeat(89));
      String answer = SmallSite.readAll(slow);
      assertTrue(answer.contains("words: hello!!"), answer);
      stop.join();
    }
  }

  private boolean takesNewcomers() {
    try (Socket newcomer = new Socket("localhost", port)) {
      return newcomer.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private static void drip(Socket socket) {
    try {
      Thread.sleep(500);
      socket.getOutputStream().write("x".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException | InterruptedException e) {
      // the server has had enough, which is what we wait for
    }
  }

  private static String read(Socket socket) {
    try {
      return SmallSite.readAll(socket);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
