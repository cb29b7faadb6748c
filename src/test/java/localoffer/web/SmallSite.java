package localoffer.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import localoffer.NothingTold;
import localoffer.content.Contents;
import localoffer.content.Library;
import localoffer.feedback.giving.Asking;

/** The server with a few addresses of its own: one works, one breaks, one takes a form. */
final class SmallSite implements AutoCloseable {

  /** How many times a page was made rather than taken from the cache. */
  final AtomicInteger made = new AtomicInteger();

  /** How many times the page was answered to a person. */
  final AtomicInteger answered = new AtomicInteger();

  /** What pages are made from; a new value is a change. */
  final AtomicReference<String> version = new AtomicReference<>("1");

  /** Opens once the slow form has begun to read. */
  final CountDownLatch reading = new CountDownLatch(1);

  final Health health = new Health(() -> true);
  private final PageCache cache;
  private final Html html;
  private final Server server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  SmallSite() {
    this("http://localhost:8080", 1_000_000);
  }

  SmallSite(String baseUrl, long cached) {
    Contents contents = Library.open(Path.of("content")).contents();
    Map<String, Object> everywhere =
        Map.of(
            "site",
            contents.site(),
            "navigation",
            contents.navigation(),
            "asking",
            new Asking(new Csrf(new byte[32], baseUrl, Clock.systemUTC())),
            "youSaid",
            new NothingTold());
    Assets assets = Assets.load();
    cache = new PageCache(version::get, cached);
    html = new Html(new Templates(assets), baseUrl, () -> everywhere, cache, Views.NONE);
    server = new Server(baseUrl, new Server.Parts(assets, cache, html, health), this::add);
    server.start(0);
  }

  private void add(RoutesConfig routes) {
    routes.get("/page", this::page);
    routes.get("/boom", ctx -> fail(ctx));
    routes.post("/boom", ctx -> fail(ctx));
    routes.post("/form", this::form);
  }

  private void page(Context ctx) {
    made.incrementAndGet();
    html.answer(ctx, "browse/not-found", Map.of(), answered::incrementAndGet);
  }

  private void form(Context ctx) {
    reading.countDown();
    ctx.result("words: " + ctx.formParam("words"));
  }

  private static void fail(Context ctx) {
    throw new IllegalStateException("broken by " + ctx.formParam("words"));
  }

  int port() {
    return server.port();
  }

  PageCache cache() {
    return cache;
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends these very bytes and reads until the server closes; lines end in CR LF. */
  String raw(String request) throws IOException {
    try (Socket socket = connect()) {
      write(socket, request);
      socket.shutdownOutput();
      return readAll(socket);
    }
  }

  /** A connection that says nothing yet. */
  Socket connect() throws IOException {
    Socket socket = new Socket("localhost", port());
    socket.setSoTimeout(60_000);
    return socket;
  }

  static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  static String readAll(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    client.shutdownNow();
    server.stop();
  }
}
