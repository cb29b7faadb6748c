package localoffer.review.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import localoffer.review.link.Probe.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProbeTest {

  private static final String OURS = "https://localoffer.example.gov.uk";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  ProbeTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
  }

  /** Answers with the number in its path; /to/... sends on, /get/... answers GET alone. */
  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String agent = exchange.getRequestHeaders().getFirst("User-Agent");
      asked.add(exchange.getRequestMethod() + " " + path + " " + agent);
      if (path.startsWith("/to/")) {
        exchange.getResponseHeaders().add("Location", path.substring("/to".length()));
        exchange.sendResponseHeaders(302, -1);
      } else if (path.startsWith("/get/")) {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(head ? 405 : 200, -1);
      } else {
        exchange.sendResponseHeaders(Integer.parseInt(path.substring(1)), -1);
      }
    }
  }

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Answer ask(String path) {
    try (Probe probe = new Probe(uri -> !uri.getPath().startsWith("/inside"), OURS)) {
      return probe.ask("http://localhost:" + server.getAddress().getPort() + path);
    }
  }

  @Test
  void whatAnswersIsAliveAndWhatIsGoneIsGone() {
    assertEquals(Answer.ALIVE, ask("/200"));
    assertEquals(Answer.GONE, ask("/404"));
    assertEquals(Answer.GONE, ask("/410"));
    assertEquals(Answer.FAILED, ask("/500"));
    assertEquals(Answer.UNSURE, ask("/403"));
    assertEquals(Answer.ALIVE, ask("/to/to/200"));
    assertEquals(Answer.FAILED, ask("/to/to/to/to/to/to/200"));
  }

  @Test
  void theHeadIsAskedForFirstAndWeSayWhoAsks() {
    assertEquals(Answer.ALIVE, ask("/get/x"));
    assertEquals(2, asked.size());
    assertTrue(asked.getFirst().startsWith("HEAD /get/x LocalOfferLinkCheck/1.0 (+" + OURS));
    assertTrue(asked.getLast().startsWith("GET /get/x"));
  }

  @Test
  void whoeverIsSentInsideIsStoppedThere() {
    assertEquals(Answer.REFUSED, ask("/to/inside"));
    assertEquals(1, asked.size());
  }

  @Test
  void nothingThatIsNotOfThePublicInternetIsAsked() {
    try (Probe probe = new Probe(OURS)) {
      assertEquals(
          Answer.REFUSED, probe.ask("http://localhost:" + server.getAddress().getPort() + "/200"));
      assertEquals(Answer.REFUSED, probe.ask("http://127.0.0.1/"));
      assertEquals(Answer.REFUSED, probe.ask("file:///etc/passwd"));
      assertEquals(Answer.GONE, probe.ask("https://not an address/"));
      assertEquals(List.of(), asked);
    }
    try (Probe probe = new Probe(ProbeTest::nowhere, OURS)) {
      assertEquals(Answer.GONE, probe.ask("https://nobody.example/"));
    }
  }

  private static boolean nowhere(URI uri) throws UnknownHostException {
    throw new UnknownHostException(uri.getHost());
  }
}
