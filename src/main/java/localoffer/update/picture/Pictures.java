package localoffer.update.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import localoffer.database.Durable;
import localoffer.listing.detail.Photo;

/** The pictures that providers gave, in a folder of their own. */
public final class Pictures {

  private final Path folder;
  private final PictureStore store;
  private final Clock clock;
  private final Darkroom darkroom = new Darkroom();

  /**
   * @param data the folder of everything that is kept
   */
  public Pictures(Path data, PictureStore store, Clock clock) {
    this.folder = data.resolve("pictures");
    this.store = store;
    this.clock = clock;
  }

  /**
   * Keeps a picture for a listing, on disk before this returns.
   *
   * @throws Unusable when the file is no picture that we can show
   */
  Photo keep(byte[] file, String alt, UUID listing, String author) throws Unusable {
    Drawn drawn = darkroom.develop(file);
    String name = name(drawn.large);
    try {
      Files.createDirectories(folder);
      write(name + "-large.jpg", drawn.large);
      write(name + "-small.jpg", drawn.small);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    store.add(name, listing, author, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return new Photo(name, alt, drawn.width, drawn.height);
  }

  /** The listings that a picture was given for. */
  List<UUID> listingsOf(String name) {
    return store.listingsOf(name);
  }

  /** The bytes of a file, such as "0123...-small.jpg"; empty when there is none. */
  Optional<byte[]> bytes(String file) {
    Path path = folder.resolve(file);
    try {
      return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String file, byte[] bytes) throws IOException {
    Path made = Files.createTempFile(folder, "made", ".jpg");
    Files.write(made, bytes);
    Durable.replace(folder.resolve(file), made);
  }

  private static String name(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
