package localoffer.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Puts a backup in the place of the database, in one step, and keeps the one that was there; puts
 * its pictures beside those that are there.
 */
public final class Restore {

  private final Path database;
  private final Path index;
  private final Clock clock;

  private Restore(Path database, Path index, Clock clock) {
    this.database = database;
    this.index = index;
    this.clock = clock;
  }

  /**
   * Restores the file in the place of the database and removes the index folder, to be built anew.
   * A stop at any moment leaves the one database or the other, whole.
   *
   * @return where the database that was there is now, if there was one
   * @throws Refusal when the portal is running, or the file is damaged or from a newer program
   */
  public static Optional<Path> from(Path file, Path database, Path index, Clock clock) {
    try (RunningLock _ = RunningLock.take(database)) {
      return new Restore(database, index, clock).from(file);
    } catch (IOException | JdbiException e) {
      throw new Refusal("The backup cannot be restored: " + e.getMessage(), e);
    }
  }

  private Optional<Path> from(Path file) throws IOException {
    Path copy = checkedCopy(file);
    settle();
    // Before the database that speaks of them: one that nothing speaks of does no harm.
    PackedPictures.unpack(copy, database);
    Durable.deleteFolder(index);
    Optional<Path> aside = keepAside();
    Durable.replace(database, copy);
    return aside;
  }

  private Path checkedCopy(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Refusal("There is no backup " + file + ".");
    }
    Path copy = database.resolveSibling("restoring.sqlite");
    Files.deleteIfExists(copy);
    Files.copy(file, copy);
    List<String> problems = new Verification(copy).problems();
    if (!problems.isEmpty()) {
      Files.delete(copy);
      throw new Refusal(file + " is not restored. " + problems.getFirst());
    }
    return copy;
  }

  /** Brings the log home into the old database: left beside the new one, it would spoil it. */
  private void settle() throws IOException {
    if (!Files.exists(database)) {
      return;
    }
    try (var handle = Jdbi.create(Connections.existing(database)).open()) {
      handle.createQuery("PRAGMA journal_mode = DELETE").mapTo(String.class).one();
    } catch (JdbiException e) {
      if (Connections.isBusy(e)) {
        throw new Refusal("Another program is using " + database + ": stop it first.", e);
      }
      // It is damaged, which is why a backup is wanted: it is kept aside with its log.
    }
  }

  private Optional<Path> keepAside() throws IOException {
    if (!Files.exists(database)) {
      return Optional.empty();
    }
    String time = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace(":", "");
    Path aside = database.resolveSibling("before-restore-" + time + ".sqlite");
    for (String log : List.of("-wal", "-shm")) {
      Path beside = Path.of(database + log);
      if (Files.exists(beside)) {
        Files.move(beside, Path.of(aside + log));
      }
    }
    link(aside);
    return Optional.of(aside);
  }

  private void link(Path aside) throws IOException {
    try {
      Files.createLink(aside, database);
    } catch (UnsupportedOperationException e) {
      Files.copy(database, aside);
    }
  }
}
