package localoffer.search.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.Supplier;
import localoffer.content.ContentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The synonyms of a file as an officer last saved it; an edit that makes no sense is not taken. */
public final class SynonymsFile implements Supplier<Synonyms> {

  private static final Logger LOG = LoggerFactory.getLogger(SynonymsFile.class);

  private final Path file;
  private volatile Read last;

  /**
   * Reads the file.
   *
   * @throws ContentException when a line cannot be understood
   */
  public SynonymsFile(Path file) {
    this.file = file;
    this.last = new Read(Synonyms.read(file), saved(file));
  }

  @Override
  public Synonyms get() {
    FileTime saved = saved(file);
    if (!saved.equals(last.saved)) {
      last = new Read(readOr(last.synonyms), saved);
    }
    return last.synonyms;
  }

  private Synonyms readOr(Synonyms before) {
    try {
      return Synonyms.read(file);
    } catch (ContentException | java.io.UncheckedIOException e) {
      LOG.warn("The synonyms stay as they were: {}", e.getMessage());
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

  private record Read(Synonyms synonyms, FileTime saved) {}
}
