package localoffer.feedback.keeping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import localoffer.database.Database;
import localoffer.place.Days;

/**
 * What was erased because the person asked, by its id alone, and erases it again after a restore.
 */
public final class Erasures {

  private static final String FILE = "erasures.txt";

  private final KeepingStore store;
  private final Path file;
  private final Clock clock;

  private Erasures(KeepingStore store, Path file, Clock clock) {
    this.store = store;
    this.file = file;
    this.clock = clock;
  }

  /** With its file in this data folder. */
  public static Erasures in(Path data, KeepingStore store, Clock clock) {
    return new Erasures(store, data.resolve(FILE), clock);
  }

  /** Erases again whatever is in a database file that was put in the place of another. */
  public static void again(Path data, Path databaseFile, Clock clock) {
    if (Files.exists(data.resolve(FILE))) {
      try (Database database = Database.open(databaseFile)) {
        in(data, new KeepingStore(database), clock).replay();
      }
    }
  }

  /** Erases a comment: noted on disk first, so that a stop between the two loses nothing. */
  synchronized void erase(UUID comment, UUID officer) {
    note(comment);
    store.erase(comment, officer.toString(), clock.instant());
  }

  private void note(UUID comment) {
    byte[] line = (comment + " " + Days.today(clock) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel out =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer left = ByteBuffer.wrap(line);
      while (left.hasRemaining()) {
        out.write(left);
      }
      out.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("What is erased cannot be noted in " + file, e);
    }
  }

  /**
   * Erases again whatever is in the database once more.
   *
   * @return how many comments that were
   */
  public synchronized int replay() {
    return (int)
        noted().stream().filter(id -> store.erase(id, "erasures", clock.instant())).count();
  }

  /** A line that a power cut left unfinished was never acknowledged: it is passed over. */
  private List<UUID> noted() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.matches("[0-9a-f-]{36} .*"))
          .map(line -> UUID.fromString(line.substring(0, 36)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("What was erased cannot be read from " + file, e);
    }
  }
}
