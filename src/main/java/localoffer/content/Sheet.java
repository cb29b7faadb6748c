package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page's file, split into its front matter and its body. */
record Sheet(Path file, String frontMatter, String body) {

  private static final String FENCE = "---\n";

  /** Reads the file; {@link ContentException} when it does not begin with front matter. */
  static Sheet read(Path file) {
    String text = text(file);
    int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!text.startsWith(FENCE) || end < 0) {
      throw new ContentException(file, "does not begin with front matter between two lines of ---");
    }
    return new Sheet(
        file, text.substring(FENCE.length(), end + 1), text.substring(end + 1 + FENCE.length()));
  }

  <T> T front(Class<T> type) {
    return Yaml.parse(file, frontMatter, type);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
