package localoffer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import localoffer.jobs.Meanwhile;

/**
 * Asks the portal for pages of its own as families will, so that none of them waits for cold code.
 */
final class Rehearsal {

  private static final Logger LOG = Logger.getLogger(Rehearsal.class.getName());
  private static final int PATIENCE = 10_000;

  /** A number after each makes it a page that is not kept yet. */
  private static final List<String> PATHS =
      List.of(
          "/?rehearsal=",
          "/search?q=autism&rehearsal=",
          "/search?q=taxi+to+school+near+wv2+for+4+year+old&rehearsal=",
          "/services/wolverhampton-information-advice-and-support-service?rehearsal=",
          "/start-here/worried-about-your-child?rehearsal=",
          "/search?q=autisim&need=autism&age=5-10&rehearsal=",
          "/search/suggest?q=aut&rehearsal=",
          "/topics/school?rehearsal=",
          "/start-here/where-to-start/easy-read?rehearsal=");

  private final int port;

  Rehearsal(int port) {
    this.port = port;
  }

  /** Asks for every page at least once, two at a time, and again until the time is over. */
  void run(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    AtomicInteger next = new AtomicInteger();
    Meanwhile<Integer> other = Meanwhile.does(() -> askUntil(end, next));
    askUntil(end, next);
    other.done();
  }

  private int askUntil(long end, AtomicInteger next) {
    int number = next.getAndIncrement();
    try {
      while (number < PATHS.size() || System.nanoTime() - end < 0) {
        ask(PATHS.get(number % PATHS.size()) + number);
        number = next.getAndIncrement();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The first pages will be slow: they could not be rehearsed", e);
    }
    return number;
  }

  private void ask(String path) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE);
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n"
              .formatted(path);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }
}
