package localoffer.content;

import java.nio.file.Path;
import tools.jackson.core.JacksonException;

/** A file in {@code content/} that cannot be used, with a sentence that names the file and line. */
public final class ContentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ContentException(Path file, String problem) {
    super(file + ": " + problem);
  }

  ContentException(Path file, JacksonException cause) {
    super(file + where(cause) + ": " + cause.getOriginalMessage(), cause);
  }

  private static String where(JacksonException cause) {
    return cause.getLocation() == null || cause.getLocation().getLineNr() < 1
        ? ""
        : ", line " + cause.getLocation().getLineNr();
  }
}
