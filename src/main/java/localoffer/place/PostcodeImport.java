package localoffer.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Takes postcodes from OS Code-Point Open or the ONS Postcode Directory: a CSV file, or a folder or
 * zip of them. All of it or nothing; may be repeated.
 */
public final class PostcodeImport {

  private PostcodeImport() {}

  /**
   * Loads what is there.
   *
   * @param said hears sentences on how it goes
   * @return how many postcodes were taken
   * @throws IllegalArgumentException when there are no postcodes, or a row makes no sense
   */
  public static long load(Path path, PostcodeStore store, Consumer<String> said)
      throws IOException {
    try (PostcodeFiles files = PostcodeFiles.open(path, said)) {
      long taken =
          store.putAll(
              files.points().iterator(), done -> said.accept("%,d postcodes".formatted(done)));
      if (!files.any()) {
        throw new IllegalArgumentException(
            path
                + " holds no postcodes: give an OS Code-Point Open or ONS Postcode Directory file");
      }
      return taken;
    }
  }
}
