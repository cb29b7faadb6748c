package localoffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.listing.Listings;
import localoffer.portal.Config;
import localoffer.portal.Portal;
import localoffer.web.Logs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The whole portal on a free port with a folder of its own, and somebody who asks it things. */
public final class World implements AutoCloseable {

  /** The time in every world: a Monday morning. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path folder;
  private final Portal portal;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  static {
    Logs.begin();
  }

  private World(Path folder, Portal portal) {
    this.folder = folder;
    this.portal = portal;
  }

  /** One world for all tests that only read; nobody closes it. */
  public static World shared() {
    return Shared.WORLD;
  }

  /** One world for all tests that write, each to a listing of its own; nobody closes it. */
  public static World written() {
    return Written.WORLD;
  }

  /** A new world with the real content; whoever opens it closes it. */
  public static World open() {
    return open(Map.of());
  }

  /** A new world with these settings ({@code LOCAL_OFFER_...}) in place of its own. */
  public static World open(Map<String, String> settings) {
    return open(settings, CLOCK);
  }

  /** The same at another time, which may pass. */
  public static World open(Map<String, String> settings, Clock clock) {
    try {
      Path folder = Files.createTempDirectory("local-offer-world");
      Map<String, String> all = new HashMap<>();
      all.put("LOCAL_OFFER_PORT", "0");
      all.put("LOCAL_OFFER_MEANING", "off");
      all.put("LOCAL_OFFER_JOBS", "off");
      all.put("LOCAL_OFFER_DATA", folder.resolve("data").toString());
      all.put("LOCAL_OFFER_INDEX", folder.resolve("index").toString());
      all.putAll(settings);
      Portal portal = Portal.open(Config.of(all), clock, PATIENCE);
      portal.start();
      return new World(folder, portal).ready();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the index, which is built while the site answers already. */
  private World ready() {
    Instant patient = Instant.now().plus(PATIENCE);
    while (get("/readyz").statusCode() != 200) {
      if (Instant.now().isAfter(patient)) {
        throw new AssertionError("The portal is never ready.");
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
    return this;
  }

  /** Where this world answers, such as {@code http://localhost:40123}. */
  public String address() {
    return portal.address();
  }

  public int port() {
    return URI.create(address()).getPort();
  }

  /** The directory, as the portal of this world changes it. */
  public Listings listings() {
    return portal.listings();
  }

  /** Its folder, with {@code data} and {@code index} inside. */
  public Path folder() {
    return folder;
  }

  /** Asks for a page; headers are name, value, name, value. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** Asks for a page that must be there, and reads it. */
  public Document page(String path, String... headers) {
    HttpResponse<String> response = get(path, headers);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " answered " + response.statusCode());
    }
    return read(response);
  }

  /** Sends a form as it is: without a {@code csrf} field the portal refuses it. */
  public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    String body =
        form.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Opens the page, fills in its form and sends it, as a browser does. */
  public HttpResponse<String> submit(String path, Map<String, String> form, String... headers) {
    Map<String, String> all = new HashMap<>(form);
    all.put("csrf", page(path, headers).expectFirst("input[name=csrf]").val());
    return post(path, all, headers);
  }

  /** A request to this world, for what the others do not say. */
  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + path)).timeout(PATIENCE);
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * The status of an answer to a form with files that says how long it is and sends nothing: a
   * client that sends on where it is not listened to hears no answer.
   */
  public int announce(String path, int bytes) throws IOException {
    try (Socket socket = new Socket("localhost", port())) {
      String head =
          "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
              .formatted(path, port(), "Multipart/Form-Data; boundary=x", bytes);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());
      return Integer.parseInt(new String(status, StandardCharsets.US_ASCII).substring(9));
    }
  }

  /** The HTML of an answer. */
  public static Document read(HttpResponse<String> response) {
    return Jsoup.parse(response.body(), response.uri().toString());
  }

  @Override
  public void close() {
    client.shutdownNow();
    portal.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Opened when first asked for, closed when the tests are over. */
  private static final class Shared {

    static final World WORLD = open();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(WORLD::close));
    }
  }

  /** The same for those that write. */
  private static final class Written {

    static final World WORLD = open();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(WORLD::close));
    }
  }
}
