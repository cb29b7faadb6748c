package localoffer.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What counting costs: the same program twice on one core, counting and not, asked for pages in
 * memory at a steady rate, a second each in turn, so that whatever else the machine does meets
 * both; and whether every view was counted.
 */
final class Counting {

  private static final List<String> PAGES =
      List.of(
          "/", "/health/autism", "/services/short-breaks", "/topics", "/ehc-plans/getting-a-plan");

  private static final int RATE = 1_000;
  private static final int WARM_SECONDS = 20;

  private final int port;
  private final Path folder;
  private final Process process;
  private final List<Long> nanos = new ArrayList<>();
  private final Socket socket;
  private long sent;

  private Counting(Path folder, int port, String counting) throws Exception {
    this.port = port;
    this.folder = Files.createDirectories(folder.resolve(counting));
    process = started(counting);
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    socket = connected();
  }

  /** The folder to work in, and how many seconds each of the two is measured. */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int seconds = Integer.parseInt(args[1]);
    Counting on = new Counting(folder, 18081, "on");
    Counting off = new Counting(folder, 18082, "off");
    for (int second = 0; second < WARM_SECONDS + seconds; second++) {
      boolean measured = second >= WARM_SECONDS;
      (second % 2 == 0 ? on : off).second(measured);
      (second % 2 == 0 ? off : on).second(measured);
    }
    long sent = on.sent;
    on.close();
    off.close();
    System.out.println("| counting | p50 ms | p90 ms | p99 ms |\n| --- | --- | --- | --- |");
    System.out.println(on.row("on"));
    System.out.println(off.row("off"));
    System.out.printf(
        Locale.UK, "p50 with counting is %+.1f%%%n", 100.0 * (on.at(50) / off.at(50) - 1));
    System.out.printf("views sent %d, counted %d%n", sent, on.counted());
  }

  private Process started(String counting) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "taskset",
            "-c",
            "0",
            ProcessHandle.current().info().command().orElse("java"),
            "@target/local-offer.options",
            "-jar",
            "target/local-offer.jar",
            "serve");
    builder.environment().put("LOCAL_OFFER_PORT", Integer.toString(port));
    builder.environment().put("LOCAL_OFFER_DATA", folder.resolve("data").toString());
    builder.environment().put("LOCAL_OFFER_INDEX", folder.resolve("index").toString());
    builder.environment().put("LOCAL_OFFER_MEANING", "off");
    builder.environment().put("LOCAL_OFFER_COUNTING", counting);
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
  }

  private Socket connected() throws Exception {
    for (int tries = 0; tries < 1_200; tries++) {
      try {
        Socket open = new Socket("localhost", port);
        open.setTcpNoDelay(true);
        return open;
      } catch (IOException e) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("The site did not start: see " + folder.resolve("log"));
  }

  /** Asks so many times, each when its time has come or as soon as the one before is answered. */
  private void second(boolean measured) throws IOException {
    InputStream in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    OutputStream out = socket.getOutputStream();
    long begun = System.nanoTime();
    for (int i = 0; i < RATE; i++) {
      while (System.nanoTime() - begun < i * 1_000_000_000L / RATE) {
        Thread.onSpinWait();
      }
      long asked = System.nanoTime();
      out.write(request(PAGES.get(i % PAGES.size())));
      read(in);
      sent++;
      if (measured) {
        nanos.add(System.nanoTime() - asked);
      }
    }
  }

  private byte[] request(String path) {
    return ("GET "
            + path
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\n"
            + "User-Agent: Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile"
            + " Safari/537.36\r\nAccept: text/html\r\nAccept-Encoding: gzip, deflate, br\r\n"
            + "Accept-Language: en-GB\r\nReferer: https://www.google.co.uk/\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static void read(InputStream in) throws IOException {
    String status = line(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(status);
    }
    long length = -1;
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Long.parseLong(header.substring("content-length:".length()).strip());
      }
    }
    in.skipNBytes(length);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("The site closed the connection");
      }
      if (b != '\r') {
        line.append((char) b);
      }
    }
    return line.toString();
  }

  private double at(int percent) {
    long[] sorted = nanos.stream().mapToLong(n -> n).sorted().toArray();
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }

  private String row(String name) {
    return String.format(Locale.UK, "| %s | %.4f | %.4f | %.4f |", name, at(50), at(90), at(99));
  }

  /** What stands in the table once the program has closed. */
  private long counted() throws Exception {
    String address = "jdbc:sqlite:" + folder.resolve("data/local-offer.sqlite");
    try (Connection database = DriverManager.getConnection(address);
        ResultSet sum =
            database.createStatement().executeQuery("SELECT sum(count) FROM visit_day")) {
      return sum.next() ? sum.getLong(1) : 0;
    }
  }

  private void close() throws Exception {
    socket.close();
    process.destroy();
    process.waitFor();
  }
}
