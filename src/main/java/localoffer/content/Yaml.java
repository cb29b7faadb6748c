package localoffer.content;

import com.fasterxml.jackson.annotation.JsonInclude;
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
}
