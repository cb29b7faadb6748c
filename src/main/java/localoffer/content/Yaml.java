package localoffer.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads and writes the YAML that officers edit, and the same shapes as JSON, in snake_case. */
public final class Yaml {

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private Yaml() {}

  /**
   * The file as a value.
   *
   * @throws ContentException when it cannot be read so, naming the file and the line
   */
  public static <T> T read(Path file, Class<T> type) {
    try {
      return YAML.readValue(file.toFile(), type);
    } catch (JacksonException e) {
      throw new ContentException(file, e);
    }
  }

  /** The file as a list of values; see {@link #read}. */
  public static <T> List<T> readList(Path file, Class<T> type) {
    try {
      return YAML.readerForListOf(type).readValue(file.toFile());
    } catch (JacksonException e) {
      throw new ContentException(file, e);
    }
  }

  /** Text (front matter) as a value; the file is for the message. */
  public static <T> T parse(Path file, String text, Class<T> type) {
    try {
      return YAML.readValue(text, type);
    } catch (JacksonException e) {
      throw new ContentException(file, e);
    }
  }

  /** A page's file, split into its front matter and its body. */
  record Sheet(Path file, String frontMatter, String body) {

    private static final String FENCE = "---\n";

    /** Reads the file; {@link ContentException} when it does not begin with front matter. */
    static Sheet read(Path file) {
      String text = text(file);
      int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
      if (!text.startsWith(FENCE) || end < 0) {
        throw new ContentException(
            file, "does not begin with front matter between two lines of ---");
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
}
