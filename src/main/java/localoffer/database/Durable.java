package localoffer.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that are wholly there, or not at all, whenever the power goes. */
public final class Durable {

  private Durable() {}

  /** Puts the new file, once it is on disk, in the place of the other, in one step. */
  public static void replace(Path target, Path made) throws IOException {
    force(made, StandardOpenOption.WRITE);
    Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder(target), StandardOpenOption.READ);
  }

  /** Deletes a folder and all in it; links are deleted, not followed. */
  static void deleteFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> all = Files.walk(folder)) {
      inside = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.delete(path);
    }
  }

  static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling(".").normalize();
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }
}
