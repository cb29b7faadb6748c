package localoffer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When something breaks, a person loses nothing and the log learns nothing about them. */
class FailureTest {

  private static final SmallSite SITE = new SmallSite();

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler listener = new Listener(lines);

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(listener);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(listener);
  }

  @AfterAll
  static void close() {
    SITE.close();
  }

  @Test
  void whatWasTypedIsKeptButNeverTheToken() {
    HttpResponse<String> answer =
        SITE.post("/boom", "words=my+%3Cb%3Elong%3C%2Fb%3E+letter&csrf=s3cret");
    assertEquals(500, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertTrue(page.text().contains("my <b>long</b> letter"));
    assertFalse(answer.body().contains("s3cret"));
  }

  @Test
  void thePageShowsTheReferenceThatTheLogKnows() {
    String page = SITE.get("/boom").body();
    assertFalse(page.contains("IllegalState") || page.contains("SmallSite"));
    String reference = Jsoup.parse(page).expectFirst("main strong").text();
    assertTrue(lines.stream().anyMatch(l -> l.contains(reference) && l.contains("SmallSite.fail")));
  }

  @Test
  void theLogHoldsNoWordOfThePerson() {
    SITE.post("/boom?name=Amira", "words=my+son+Sam&csrf=s3cret");
    String log = String.join("", lines);
    assertTrue(log.contains("broken by ..."), log);
    assertFalse(log.contains("Sam") || log.contains("Amira") || log.contains("s3cret"), log);
  }

  @Test
  void aRecordIsOneLineWhateverItSays() {
    String forged = "x\n{\"level\":\"SEVERE\"}\r\u2028\u0085\u001b[31m";
    LogRecord logged = new LogRecord(java.util.logging.Level.INFO, forged);
    String line = Logs.line(logged);
    assertEquals(line.length() - 1, line.indexOf('\n'));
    assertTrue(line.chars().limit(line.length() - 1L).allMatch(c -> c >= ' ' && c < 127), line);
  }

  @Test
  void addressesAreLoggedWithoutTheirQuestions() {
    LogRecord logged =
        new LogRecord(java.util.logging.Level.WARNING, "GET /search?q=my+son failed");
    assertFalse(Logs.line(logged).contains("my+son"));
  }

  @Test
  void ordinaryVisitsAreNotLogged() {
    SITE.get("/page?q=private");
    SITE.get("/nowhere?q=private");
    assertEquals(List.of(), lines);
  }

  /** Keeps each line as the log would write it. */
  private static final class Listener extends Handler {

    private final List<String> lines;

    Listener(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord logged) {
      lines.add(Logs.line(logged));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
