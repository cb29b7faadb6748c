package localoffer.browse;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks the portal for pages of its own as families will, so that none of them waits for cold code.
 */
public final class Rehearsal {

  private static final Logger LOG = Logger.getLogger(Rehearsal.class.getName());
  private static final int PATIENCE = 10_000;

  /** Those that families come to first, first; a number after each makes it one not kept yet. */
  private static final List<String> PATHS =
      List.of(
          "/?rehearsal=",
          "/search?q=autisim+groups+near+wv2+for+4+year+old&rehearsal=",
          "/services/wolverhampton-information-advice-and-support-service?rehearsal=",
          "/start-here/worried-about-your-child?rehearsal=",
          "/search?q=taxi+to+school&rehearsal=",
          "/search?q=autism&need=autism&age=5-10&rehearsal=",
          "/search/suggest?q=aut&rehearsal=",
          "/topics/school?rehearsal=",
          "/start-here/where-to-start/easy-read?rehearsal=");

  private final int port;

  public Rehearsal(int port) {
    this.port = port;
  }

  /** Asks for each of them at least once, and again until the time is over. */
  public void during(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    try {
      for (int i = 0; i < PATHS.size() || System.nanoTime() - end < 0; i++) {
        ask(PATHS.get(i % PATHS.size()) + i);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The first pages will be slow: they could not be rehearsed", e);
    }
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
