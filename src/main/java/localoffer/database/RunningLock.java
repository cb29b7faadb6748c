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
   * Takes the lock that stands beside the database file.
   *
   * @throws Refusal when another process, or this one, holds it
   */
  public static RunningLock take(Path database) {
    try {
      Connections.makeFolder(database);
      FileChannel channel =
          FileChannel.open(
              database.resolveSibling("running.lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new Refusal("The portal is running on " + database + ": stop it first.");
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
