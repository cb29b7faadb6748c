package localoffer.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** nginx on one core, serving the same bytes with the same headers as files. */
final class Nginx implements AutoCloseable {

  private static final int PORT = 18081;
  static final String ADDRESS = "http://localhost:" + PORT;

  /** Headers that nginx writes by itself. */
  private static final Set<String> ITS_OWN =
      Set.of("content-length", "content-type", "date", "etag", "last-modified", "connection");

  private static final String CONFIG =
      """
      daemon off;
      pid PREFIX/pid;
      error_log PREFIX/error.log;
      worker_processes 1;
      events { worker_connections 1024; }
      http {
        access_log off;
        server_tokens off;
        default_type "text/html; charset=utf-8";
        sendfile on;
        tcp_nopush on;
        keepalive_requests 100000000;
        open_file_cache max=1000;
        server {
          listen 127.0.0.1:PORT;
          root PREFIX/files;
          HEADERS
        }
      }
      """;

  private final Process process;

  private Nginx(Process process) {
    this.process = process;
  }

  /** Serves these answers as {@code /0}, {@code /1} and so on, with the first one's headers. */
  static Nginx serving(Path folder, List<HttpResponse<byte[]>> answers) throws Exception {
    Path files = Files.createDirectories(folder.resolve("files"));
    for (int i = 0; i < answers.size(); i++) {
      Files.write(files.resolve(Integer.toString(i)), answers.get(i).body());
    }
    Path config = folder.resolve("nginx.conf");
    Files.writeString(
        config,
        CONFIG
            .replace("PREFIX", folder.toString())
            .replace("PORT", Integer.toString(PORT))
            .replace("HEADERS", headers(answers.getFirst())));
    Process process =
        new ProcessBuilder(
                "taskset", "-c", "0", "nginx", "-p", folder.toString(), "-c", config.toString())
            .inheritIO()
            .start();
    awaitOpen(process);
    return new Nginx(process);
  }

  private static String headers(HttpResponse<byte[]> answer) {
    return answer.headers().map().entrySet().stream()
        .filter(header -> !ITS_OWN.contains(header.getKey().toLowerCase(Locale.ROOT)))
        .map(
            header ->
                "add_header %s \"%s\";".formatted(header.getKey(), header.getValue().getFirst()))
        .collect(Collectors.joining("\n"));
  }

  private static void awaitOpen(Process process) throws IOException, InterruptedException {
    while (process.isAlive()) {
      try (Socket open = new Socket("127.0.0.1", PORT)) {
        return;
      } catch (ConnectException e) {
        Thread.sleep(20);
      }
    }
    throw new IllegalStateException("nginx did not start.");
  }

  @Override
  public void close() throws Exception {
    process.destroy();
    process.waitFor();
  }
}
