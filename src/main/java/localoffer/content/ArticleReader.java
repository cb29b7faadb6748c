package localoffer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a page and its Easy Read version from their files. */
final class ArticleReader {

  private ArticleReader() {}

  /** The page in {@code file}; its address is its place below {@code folder}. */
  static Article read(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    String path = "/" + name.substring(0, name.length() - ".md".length());
    Sheet sheet = Sheet.read(file);
    return new Article(
        path,
        Yaml.parse(file, sheet.front(), Article.Front.class),
        sheet.body(),
        easyRead(file.resolveSibling(file.getFileName().toString().replace(".md", ".easy.md"))));
  }

  private static @Nullable EasyRead easyRead(Path file) {
    return Files.exists(file) ? EasyReadReader.read(file, Sheet.read(file)) : null;
  }

  /** A file split into its front matter and its body. */
  record Sheet(String front, String body) {

    static Sheet read(Path file) {
      String text = text(file);
      int end = text.indexOf("\n---\n", 3);
      if (!text.startsWith("---\n") || end < 0) {
        throw new ContentException(file, "does not begin with front matter between two lines of ---");
      }
      return new Sheet(text.substring(4, end + 1), text.substring(end + 5));
    }

    private static String text(Path file) {
      try {
        return Files.readString(file).replace("\r\n", "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
