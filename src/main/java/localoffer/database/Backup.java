package localoffer.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A copy of the whole database and its pictures in one file, made while the portal serves. */
public final class Backup {

  private Backup() {}

  /**
   * Writes the database with its pictures to the file, which is whole and on disk, or as it was.
   *
   * @throws Refusal when there is nothing to copy, it is damaged, or it cannot be written
   */
  public static void write(Path database, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    if (!Files.isRegularFile(database)) {
      throw new Refusal("There is no database " + database + " to back up.");
    }
    try {
      Files.deleteIfExists(part);
      copy(database, part);
      // After the database: a picture is on disk before a row speaks of it.
      PackedPictures.pack(database, part);
      List<String> problems = new Verification(part).problems();
      if (!problems.isEmpty()) {
        throw new Refusal("The database was not backed up: " + problems.getFirst());
      }
      Durable.replace(file, part);
    } catch (IOException | JdbiException e) {
      throw new Refusal("The backup cannot be written to " + file + ": " + e.getMessage(), e);
    } finally {
      part.toFile().delete();
    }
  }

  private static void copy(Path database, Path part) {
    try (var handle = Jdbi.create(Connections.existing(database)).open()) {
      handle.execute("VACUUM INTO ?", part.toString());
    } catch (JdbiException e) {
      throw new Refusal("The database cannot be copied to " + part + ".", e);
    }
  }
}
