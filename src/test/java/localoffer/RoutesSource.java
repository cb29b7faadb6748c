package localoffer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files in which addresses stand. */
public final class RoutesSource {

  private RoutesSource() {}

  /** {@code Routes} and all that it hands on to, one after the other. */
  public static String read() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/localoffer/portal"))) {
      for (Path file :
          files.filter(it -> it.toString().endsWith("Routes.java")).sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
