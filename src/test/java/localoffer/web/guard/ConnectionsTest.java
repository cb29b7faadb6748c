package localoffer.web.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection that asks nothing loses its place. */
class ConnectionsTest {

  private static final int MOST = 3;
  private static final int CLOSED = -1;
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);
  private final List<Socket> sockets = new ArrayList<>();

  private void start(Duration patience) throws Exception {
    connector.addBean(new Connections(MOST, patience, all -> true, connector.getScheduler()));
    server.addConnector(connector);
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    for (Socket socket : sockets) {
      socket.close();
    }
    server.stop();
  }

  @Test
  void oneAddressHasOnlySoManyConnections() throws Exception {
    start(LONG);
    for (int i = 0; i < MOST; i++) {
      assertEquals('H', ask(connect()));
    }
    assertEquals(CLOSED, ask(connect()));
  }

  @Test
  void aPlaceGivenUpIsFreeAgain() throws Exception {
    start(LONG);
    for (int i = 0; i < MOST; i++) {
      assertEquals('H', ask(connect()));
    }
    assertEquals(CLOSED, ask(connect()));
    for (Socket socket : sockets) {
      socket.close();
    }
    // the server hears of it a moment later
    int answer = CLOSED;
    for (int i = 0; i < 1_000 && answer == CLOSED; i++) {
      answer = ask(connect());
    }
    assertEquals('H', answer);
  }

  @Test
  void aConnectionThatSaysNothingIsClosed() throws Exception {
    start(SHORT);
    assertEquals(CLOSED, connect().getInputStream().read());
  }

  @Test
  void aConnectionThatNeverFinishesItsQuestionIsClosed() throws Exception {
    start(SHORT);
    Socket socket = connect();
    socket.getOutputStream().write("GET / HTTP/1.1\r\n".getBytes(StandardCharsets.US_ASCII));
    boolean cut = false;
    for (int i = 0; i < 200 && !cut; i++) {
      Thread.sleep(50);
      try {
        socket.getOutputStream().write("X: x\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (SocketException e) {
        cut = true;
      }
    }
    assertTrue(cut);
  }

  @Test
  void whoeverTakesTheAnswerByTheSpoonIsCutOff() throws Exception {
    server.setHandler(new Endless());
    start(SHORT);
    Socket socket = connect();
    assertEquals('H', ask(socket));
    assertTrue(untilCut(socket) > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "10.1.2.3", "192.168.0.9", "fe80::1", "fd00::7"})
  void aProxyOnOurOwnNetworkIsNotCounted(String near) throws IOException {
    assertFalse(Connections.isFarAway(InetAddress.getByName(near)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "203.0.113.9", "2001:db8::1"})
  void everybodyElseIsCounted(String far) throws IOException {
    assertTrue(Connections.isFarAway(InetAddress.getByName(far)));
  }

  /** Reads a byte now and then, until there are no more. */
  private static int untilCut(Socket socket) throws Exception {
    int read = 0;
    try {
      Thread.sleep(Duration.ofSeconds(2));
      while (socket.getInputStream().read(new byte[65_536]) != CLOSED) {
        read++;
      }
    } catch (SocketException e) {
      return read + 1;
    }
    return read;
  }

  /** Sends for ever, as long as somebody takes it. */
  private static final class Endless extends Handler.Abstract {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      send(response, callback);
      return true;
    }

    private static void send(Response response, Callback callback) {
      response.write(
          false,
          ByteBuffer.allocate(1_000_000),
          Callback.from(() -> send(response, callback), callback::failed));
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket("localhost", connector.getLocalPort());
    socket.setSoTimeout(20_000);
    sockets.add(socket);
    return socket;
  }

  /** The first byte of the answer, or that there is none. */
  private static int ask(Socket socket) throws IOException {
    try {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      return socket.getInputStream().read();
    } catch (SocketException e) {
      return CLOSED;
    }
  }
}
