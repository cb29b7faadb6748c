package localoffer.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that takes everything but what it was told to answer otherwise. */
final class PickyServer implements AutoCloseable {

  /** How a command that begins so is answered; {@code CONNECT} is the greeting, a dot the end. */
  final Map<String, String> answers = new ConcurrentHashMap<>();

  /** Every command, in capitals. */
  final List<String> heard = new CopyOnWriteArrayList<>();

  /** Every mail that was taken, as it came. */
  final List<String> taken = new CopyOnWriteArrayList<>();

  private final ServerSocket socket;

  /** What it encrypts with when it is asked to; null when it cannot. */
  private volatile @Nullable SSLContext keys;

  PickyServer() throws IOException {
    this("127.0.0.1");
  }

  /** At an address of this machine. */
  PickyServer(String host) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getByName(host));
    Thread.ofVirtual().start(this::listen);
  }

  /** One that offers STARTTLS from now on. */
  void offersTls(SSLContext context) {
    keys = context;
    answers.put("EHLO", "250-picky\r\n250 STARTTLS");
    answers.put("STARTTLS", "220 go on");
  }

  SmtpServer address() {
    String host = socket.getInetAddress().getHostAddress();
    return SmtpServer.parse("smtp://" + host + ":" + socket.getLocalPort()).orElseThrow();
  }

  long heard(String command) {
    return heard.stream().filter(line -> line.startsWith(command)).count();
  }

  private void listen() {
    try {
      while (true) {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> talk(connection));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void talk(Socket connection) {
    try (connection;
        OutputStream out = connection.getOutputStream();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      say(out, answer("CONNECT", "220 picky"));
      converse(connection, in, out);
    } catch (IOException e) {
      // the other side is gone
    }
  }

  private void converse(Socket connection, BufferedReader in, OutputStream out) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String answer = answer(line, line.startsWith("DATA") ? "354 go on" : "250 good");
      say(out, answer);
      if (answer.startsWith("354")) {
        say(out, take(in));
      } else if (line.startsWith("STARTTLS") && keys != null) {
        whisper(connection, keys);
        return;
      }
    }
  }

  /** The same conversation, encrypted. */
  private void whisper(Socket connection, SSLContext context) throws IOException {
    try (SSLSocket safe =
            (SSLSocket) context.getSocketFactory().createSocket(connection, null, true);
        OutputStream out = safe.getOutputStream();
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(safe.getInputStream(), StandardCharsets.UTF_8))) {
      heard.add("SAFE " + safe.getSession().getProtocol());
      converse(safe, in, out);
    }
  }

  private String take(BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    String answer = answer(".", "250 taken");
    if (answer.startsWith("250")) {
      taken.add(mail.toString());
    }
    return answer;
  }

  private String answer(String line, String standard) {
    String command = line.toUpperCase(Locale.ROOT);
    heard.add(command);
    return answers.entrySet().stream()
        .filter(answer -> command.startsWith(answer.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(standard);
  }

  private static void say(OutputStream out, String answer) throws IOException {
    out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
