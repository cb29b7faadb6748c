package localoffer.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import localoffer.content.Yaml;

/** Surveys that are ready to be used, in {@code content/surveys/}; read when they are asked for. */
public final class ReadySurveys {

  private static final String ENDING = ".yaml";

  private final Path content;
  private final Path folder;

  /**
   * Those in a folder.
   *
   * @param content the folder of everything that officers edit
   */
  public ReadySurveys(Path content) {
    this.content = content;
    folder = content.resolve("surveys");
  }

  /** A survey by the name of its file. */
  public record Ready(String name, Paper paper) {}

  /** All of them, by the names of their files. */
  public List<Ready> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(file -> new Ready(name(file), Yaml.read(file, Paper.class)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Optional<Paper> named(String name) {
    return all().stream().filter(it -> it.name().equals(name)).map(Ready::paper).findFirst();
  }

  /** The short names of all pictures. */
  public Set<String> pictures() {
    Map<?, ?> named = Yaml.read(content.resolve("pictures.yaml"), Map.class);
    return named.keySet().stream().map(String::valueOf).collect(Collectors.toSet());
  }

  private static String name(Path file) {
    String whole = file.getFileName().toString();
    return whole.substring(0, whole.length() - ENDING.length());
  }
}
