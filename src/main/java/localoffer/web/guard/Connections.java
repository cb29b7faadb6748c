package localoffer.web.guard;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that hold a place and ask nothing: too many from one address, or one that lets
 * the time pass without ever finishing a request, however busily it sends bytes.
 */
final class Connections implements Connection.Listener {

  /** Bytes a second: whoever takes an answer more slowly than this takes somebody's place. */
  private static final long SLOWEST = 500;

  private final int mostOfOneAddress;
  private final Duration patience;
  private final Predicate<InetAddress> counted;
  private final Scheduler scheduler;
  private final Map<Connection, InetAddress> owners = new ConcurrentHashMap<>();
  private final Map<InetAddress, Integer> open = new ConcurrentHashMap<>();

  /**
   * @param mostOfOneAddress how many connections one address may have
   * @param patience how long a connection may go without a new request or an answer being taken
   * @param counted whether an address is counted: a proxy of ours brings everybody's connections
   */
  Connections(
      int mostOfOneAddress,
      Duration patience,
      Predicate<InetAddress> counted,
      Scheduler scheduler) {
    this.mostOfOneAddress = mostOfOneAddress;
    this.patience = patience;
    this.counted = counted;
    this.scheduler = scheduler;
  }

  /** Whether an address is out on the internet, not this machine or its own network. */
  static boolean isFarAway(InetAddress address) {
    boolean ownNetwork =
        address.getAddress().length == 16 && (address.getAddress()[0] & 0xfe) == 0xfc;
    return !address.isLoopbackAddress()
        && !address.isSiteLocalAddress()
        && !address.isLinkLocalAddress()
        && !ownNetwork;
  }

  @Override
  public void onOpened(Connection connection) {
    if (connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress socket
        && counted.test(socket.getAddress())) {
      owners.put(connection, socket.getAddress());
      if (open.merge(socket.getAddress(), 1, Integer::sum) > mostOfOneAddress) {
        connection.getEndPoint().close();
        return;
      }
    }
    watch(connection, Progress.of(connection));
  }

  @Override
  public void onClosed(Connection connection) {
    InetAddress owner = owners.remove(connection);
    if (owner != null) {
      open.computeIfPresent(owner, (same, count) -> count == 1 ? null : count - 1);
    }
  }

  private void watch(Connection connection, Progress before) {
    scheduler.schedule(
        () -> {
          Progress now = Progress.of(connection);
          if (!connection.getEndPoint().isOpen()) {
            return;
          }
          if (now.hasHardlyMovedSince(before, SLOWEST * patience.toMillis() / 1_000)) {
            connection.getEndPoint().close();
          } else {
            watch(connection, now);
          }
        },
        patience.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** How far a connection has come; bytes that only arrive are no progress. */
  private record Progress(long questions, long bytesSent) {

    static Progress of(Connection connection) {
      return new Progress(connection.getMessagesIn(), connection.getBytesOut());
    }

    /** Whether nothing new was asked and next to nothing was taken. */
    boolean hasHardlyMovedSince(Progress before, long bytes) {
      return questions == before.questions && bytesSent - before.bytesSent <= bytes;
    }
  }
}
