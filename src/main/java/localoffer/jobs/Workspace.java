package localoffer.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for one piece of work, gone with all that is in it when it is closed. */
public record Workspace(Path folder) implements AutoCloseable {

  /** Makes one among the temporary files; its name begins so. */
  public static Workspace make(String name) {
    try {
      return new Workspace(Files.createTempDirectory(name));
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder can be made: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      for (Path file : deepestFirst()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + folder + " cannot be deleted.", e);
    }
  }

  private List<Path> deepestFirst() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
