package localoffer.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Held while a portal runs or its database is being replaced, so that only one does either. The
 * system lets it go when the process ends in any way.
 */
public final class RunningLock implements AutoCloseable {

  private final FileChannel channel;

  private RunningLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock that stands beside the database of this JDBC address.
   *
   * @throws Refusal when another process, or this one, holds it
   */
  public static RunningLock take(String address) {
    Path file = Connections.file(address);
    try {
      Connections.makeFolder(address);
      FileChannel channel =
          FileChannel.open(
              file.resolveSibling("running.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new Refusal("The portal is running on " + file + ": stop it first.");
      }
      return new RunningLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
