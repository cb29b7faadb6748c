package localoffer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import localoffer.jobs.Meanwhile;

/**
 * Asks the portal for pages of its own as families will, so that none of them waits for cold code.
 */
final class Rehearsal {

  private static final Logger LOG = Logger.getLogger(Rehearsal.class.getName());
  private static final int PATIENCE = 10_000;

  /** A number after each makes it a page that is not kept yet. */
  private static final List<String> FIRST =
      List.of(
          "/?rehearsal=",
          "/search?q=autisim+groups+near+wv2+for+4+year+old&rehearsal=",
          "/services/wolverhampton-information-advice-and-support-service?rehearsal=",
          "/start-here/worried-about-your-child?rehearsal=");

  private static final List<String> OTHERS =
      List.of(
          "/search?q=taxi+to+school&rehearsal=",
          "/search?q=autism&need=autism&age=5-10&rehearsal=",
          "/search/suggest?q=aut&rehearsal=",
          "/topics/school?rehearsal=",
          "/start-here/where-to-start/easy-read?rehearsal=");

  private final int port;

  Rehearsal(int port) {
    this.port = port;
  }

  /** Asks for the pages that families come to first, two at a time. */
  void first() {
    AtomicInteger next = new AtomicInteger();
    BooleanSupplier more = () -> next.get() < FIRST.size();
    Meanwhile<Integer> other = Meanwhile.does(() -> askWhile(more, FIRST, next));
    askWhile(more, FIRST, next);
    other.done();
  }

  /** Asks for all of them at least once, and again until the time is over. */
  void all(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    List<String> paths = Stream.concat(OTHERS.stream(), FIRST.stream()).toList();
    AtomicInteger next = new AtomicInteger();
    askWhile(() -> next.get() < paths.size() || System.nanoTime() - end < 0, paths, next);
  }

  private int askWhile(BooleanSupplier more, List<String> paths, AtomicInteger next) {
    try {
      while (more.getAsBoolean()) {
        int number = next.getAndIncrement();
        ask(paths.get(number % paths.size()) + number);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The first pages will be slow: they could not be rehearsed", e);
    }
    return next.get();
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
