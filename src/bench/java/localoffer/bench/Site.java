package localoffer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The built program, serving on one core, timed from its start to being ready. */
final class Site implements AutoCloseable {

  static final int PORT = 18080;
  static final String ADDRESS = "http://localhost:" + PORT;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final boolean MEANING = Boolean.getBoolean("bench.meaning");
  private static final Pattern EMBEDDED = Pattern.compile("All \\d+ passages can be found");

  private final Process process;
  private final Duration readyAfter;

  private Site(Process process, Duration readyAfter) {
    this.process = process;
    this.readyAfter = readyAfter;
  }

  /**
   * Starts {@code serve} on a core (or on both, "0,1") and waits until {@code /readyz} says 200.
   */
  static Site start(Path folder, List<String> flags, String cores) throws Exception {
    List<String> command = new ArrayList<>(List.of("taskset", "-c", cores));
    command.addAll(java(flags));
    command.add("serve");
    if (ready()) {
      throw new IllegalStateException("Something else answers on port " + PORT);
    }
    long begun = System.nanoTime();
    Process process = at(folder, command).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    while (!ready()) {
      if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IllegalStateException("The site did not start: see " + folder.resolve("log"));
      }
      Thread.sleep(10);
    }
    return new Site(process, Duration.ofNanos(System.nanoTime() - begun));
  }

  /** Builds the index of a data folder by itself, and answers how long that took. */
  static Duration reindex(Path folder) throws Exception {
    List<String> command = new ArrayList<>(List.of("taskset", "-c", "0"));
    command.addAll(java(List.of()));
    command.add("reindex");
    long begun = System.nanoTime();
    if (at(folder, command).start().waitFor() != 0) {
      throw new IllegalStateException("The index was not built: see " + folder.resolve("log"));
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  /** Waits until everything can be found by meaning, which may take an hour the first time. */
  Site withMeaning(Path folder) throws IOException, InterruptedException {
    while (MEANING && !EMBEDDED.matcher(Files.readString(folder.resolve("log"))).find()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The site stopped: see " + folder.resolve("log"));
      }
      Thread.sleep(1_000);
    }
    return this;
  }

  Duration readyAfter() {
    return readyAfter;
  }

  /** Resident memory now, in MB of 1,000,000 bytes. */
  long residentMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000)
        .findFirst()
        .orElseThrow();
  }

  /** Leaves it only these cores, once it has compiled what is asked for most. */
  void keepTo(String cores) throws Exception {
    new ProcessBuilder("taskset", "-acp", cores, Long.toString(process.pid()))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** What the site answers to a browser that takes brotli. */
  static HttpResponse<byte[]> fetch(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(ADDRESS + path)).header("Accept-Encoding", "br").build();
    return CLIENT.send(request, BodyHandlers.ofByteArray());
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    process.waitFor();
  }

  private static boolean ready() throws InterruptedException {
    try {
      URI address = URI.create(ADDRESS + "/readyz");
      return CLIENT
              .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> java(List<String> flags) {
    List<String> command =
        new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
    command.addAll(flags);
    command.addAll(List.of("-jar", "target/local-offer.jar"));
    return command;
  }

  private static ProcessBuilder at(Path folder, List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LOCAL_OFFER_PORT", Integer.toString(PORT));
    builder.environment().put("LOCAL_OFFER_DATA", folder.resolve("data").toString());
    builder.environment().put("LOCAL_OFFER_INDEX", folder.resolve("index").toString());
    builder.environment().put("LOCAL_OFFER_MEANING", MEANING ? "on" : "off");
    return builder.redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
  }
}
