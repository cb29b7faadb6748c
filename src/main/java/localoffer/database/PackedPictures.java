package localoffer.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The pictures that stand beside a database, which travel as a table of its backup. */
final class PackedPictures {

  /** A picture is named by what is in it; what is only half written is named otherwise. */
  private static final String NAME = "[0-9a-f]{32}-[a-z]{1,20}\\.jpg";

  private PackedPictures() {}

  /** Puts the pictures of a database into its copy. */
  static void pack(Path database, Path copy) throws IOException {
    List<Path> pictures = in(folder(database));
    try (Handle handle = open(copy)) {
      handle.execute(
          "CREATE TABLE packed_picture (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
      handle.begin();
      for (Path picture : pictures) {
        handle.execute(
            "INSERT INTO packed_picture VALUES (?, ?)",
            picture.getFileName().toString(),
            Files.readAllBytes(picture));
      }
      handle.commit();
    }
  }

  /**
   * Takes the pictures out of a copy and puts them beside the database, on disk before this
   * returns. A backup of an older program has none: then those that are there stay.
   */
  static void unpack(Path copy, Path database) throws IOException {
    try (Handle handle = open(copy)) {
      if (!isPacked(handle)) {
        return;
      }
      Files.createDirectories(folder(database));
      var names = handle.createQuery("SELECT name FROM packed_picture").mapTo(String.class);
      for (String name : names.list()) {
        if (name.matches(NAME)) {
          keep(bytes(handle, name), folder(database).resolve(name));
        }
      }
      handle.execute("DROP TABLE packed_picture");
      handle.execute("VACUUM");
    }
  }

  private static void keep(byte[] bytes, Path file) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      Path made = Files.createTempFile(Durable.folder(file), "made", ".jpg");
      Files.write(made, bytes);
      Durable.replace(file, made);
    }
  }

  private static byte[] bytes(Handle handle, String name) {
    return handle
        .createQuery("SELECT bytes FROM packed_picture WHERE name = :name")
        .bind("name", name)
        .mapTo(byte[].class)
        .one();
  }

  private static boolean isPacked(Handle handle) {
    return handle
        .createQuery("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'packed_picture'")
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static List<Path> in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(NAME)).sorted().toList();
    }
  }

  private static Path folder(Path database) {
    return database.resolveSibling("pictures");
  }

  private static Handle open(Path copy) {
    return Jdbi.create(Connections.existing(copy)).open();
  }
}
