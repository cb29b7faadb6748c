package localoffer.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Function;
import java.util.function.Supplier;
import localoffer.content.ContentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a file says as an officer last saved it; an edit that makes no sense is not taken. */
public final class EditedFile<T> implements Supplier<T> {

  private static final Logger LOG = LoggerFactory.getLogger(EditedFile.class);

  private final Path file;
  private final Function<Path, T> reading;
  private volatile Read<T> last;

  /**
   * Reads the file.
   *
   * @throws ContentException when it cannot be understood
   */
  public EditedFile(Path file, Function<Path, T> reading) {
    this.file = file;
    this.reading = reading;
    this.last = new Read<>(reading.apply(file), saved(file));
  }

  @Override
  public T get() {
    FileTime saved = saved(file);
    if (!saved.equals(last.saved)) {
      last = new Read<>(readOr(last.said), saved);
    }
    return last.said;
  }

  private T readOr(T before) {
    try {
      return reading.apply(file);
    } catch (ContentException | UncheckedIOException e) {
      LOG.warn("What the file said before stays: {}", e.getMessage());
      return before;
    }
  }

  private static FileTime saved(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }

  private record Read<T>(T said, FileTime saved) {}
}
